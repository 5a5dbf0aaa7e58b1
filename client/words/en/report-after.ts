/** Words of a report after its first page: what was done and what holds it up, what waits, and the appendix. Read by clients. */
export const after = {
  /** The head of a column, where a row is read by itself. */
  head: "{column}: ",
  two: {
    title: "What we did, and what holds it up",
    columns: { clock: "Time", elapsed: "From", step: "Step", purpose: "What it was for", answered: "Answered" },
    /** How many answered of those who could. */
    answered: "{answered} of {eligible}",
    leftOut: "left out",
    notYet: "not reached",
    unseen: "not revealed",
    kept: "not in this edition",
    planned: "Times as planned.",
  },
  ladder: {
    title: "How much this shows",
    columns: { level: "Level", have: "What we have", not: "What it does not show" },
    levels: {
      reaction: { name: "1 How it was", not: "whether it was worth the time: ask in four weeks" },
      learning: { name: "2 What was learnt", not: "a test of knowledge" },
      behaviour: { name: "3 What is done", not: "observation by others" },
      results: { name: "4 What it brings", not: "whether this caused it" },
    },
    /** Answers to a question with named stops, and one with a number. */
    named: "{question} “{stop}” for {n} of {all}",
    median: "{question}: median {median} of {most}, {n} people",
    readiness: "readiness before and after",
    moved: {
      one: "how views moved on one question that was asked twice",
      other: "how views moved on {n} questions that were asked twice",
    },
    followUp: "follow-up by people’s own account: {text}",
    became: "what became of them, by the account of the {n} who answered",
    indicator: "your indicator: {text}",
    none: {
      reaction: "not asked",
      learning: "nothing was asked twice",
      behaviour: "no commitments, and no follow-up",
      results: "no indicator was named",
    },
    between: "; ",
  },
  obstacles: {
    title: "What gets in the way",
    lead: "Put together by the facilitator.",
    leadOf: "Put together by the facilitator from what {n} people wrote; one person can name several.",
    count: "{theme}: {n}",
  },
  parked: {
    title: "From the parking lot",
    lead: "What the room asked and raised, in the facilitator’s words.",
    answered: "Answered",
    open: "Still open",
    /** Between whose it is and until when. */
    dot: " · ",
  },
  appendix: {
    title: "Appendix",
    print: "Print these figures with the report",
    caveats: "How far they go",
    figures: "Every figure",
    /** What stands where too few people stand behind a figure. */
    few: "too few to show",
    lead: "Of counts, only those above 0 are listed.",
    first: "first",
    then: "then",
    value: "{name} {value}",
    several: "{name}: {values}",
    one: "{part} ({value})",
    between: "; ",
    comma: ", ",
    dictionary: "What they are",
  },
  data: { title: "Data sheet: what happens to the data" },
} as const;
