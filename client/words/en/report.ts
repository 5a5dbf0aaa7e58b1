/** Words of the report: read by clients, so complete sentences. */
export const report = {
  page: "{title}: report",
  loading: "Fetching the results…",
  kind: "Workshop report · {edition}",
  dot: " · ",
  /** At the foot of a printed page. */
  sheet: "Page {n} of {of}",
  editions: {
    choose: "Who will read it",
    names: { facilitator: "Facilitator’s report", client: "Client edition", participants: "Participants’ edition" },
    hints: {
      facilitator: "All that you may see, with what people wrote, and the files. Not to be passed on.",
      client:
        "Results from five people or more, eight about themselves. No texts, no profiles, and only words that five people gave.",
      participants: "What the room saw, and what it put in the parking lot.",
    },
  },
  held: "{date}, {from}–{to}",
  heldOpen: "{date}, from {from}",
  people: { one: "1 person took part", other: "{n} people took part" },
  facts: { client: "Client", date: "Date", people: "Group", facilitation: "Run by", code: "Code" },
  kept: "The data is deleted on {date}. Download what you want to keep.",
  live: "The workshop is still going on. Until it ends, only what has been revealed to the room is here; fetch it again afterwards.",
  liveHost:
    "The workshop is still going on. You opened this with the facilitator’s link, so it includes closed results that the room has not seen.",
  again: "Fetch again",
  withheld: {
    client:
      "Results from fewer than five people are not shown here, or fewer than eight where people were asked about themselves. What people wrote is with the facilitator: here are only words that at least five of them gave.",
    participants:
      "This is what the big screen showed, with the parking lot. What else people wrote is with the facilitator: here are only words that several of them gave.",
  },
  trouble: {
    code: "There is no code in this address. Open the report from the home page or the facilitator’s page.",
    key: "This link to the report is not complete. Open it from the home page or the facilitator’s page, or copy the whole link.",
    network: "The results could not be fetched. Check the connection and try again.",
    brokenOff: "Not all of it arrived: the connection broke off, or the workshop changed meanwhile. Try again.",
    download: "{file} could not be downloaded: {why}",
  },
  /** Instead of a report: what happened, why, and what to do. */
  shut: {
    title: "The report did not open",
    home: "To the start page",
    /** By the server's code. */
    codes: {
      "no-room": {
        title: "There is no report here",
        why: "The workshop was deleted, on its date or by its facilitator, and its report with it. Or the code in the address is wrong: compare it with the link that you were sent. Whoever sent it may have a copy on paper.",
      },
      "bad-key": {
        title: "This link does not open the report",
        why: "The key in it is wrong: most often a part of the link was lost on its way. Copy the whole link again, or ask whoever sent it for a new one.",
      },
      revoked: {
        title: "This link has been withdrawn",
        why: "It opens nothing any more. Ask the facilitator for a new one.",
      },
    },
  },
  actions: {
    label: "Take it home",
    print: "Print or save as PDF",
    files: {
      "answers.csv": "Answers (CSV)",
      "aggregate.csv": "Figures (CSV)",
      "texts.csv": "Texts (CSV)",
      "questions.csv": "Parking lot (CSV)",
      "results.json": "Results (JSON)",
    },
    answersNote:
      "Answers (CSV) has one line per answer, without names. A number stands for one participant in one step at most, and is drawn anew for each download. Anyone who knows some of a person’s answers to a step may recognise the others to the same step.",
    busy: "Downloading {file}…",
    done: "{file} is downloaded.",
  },
  step: {
    heading: "{n}. {title}",
    /** What a heading is about, and what it says. */
    about: "{about}: {says}",
    round: "{answered} of {eligible} answered",
    passed: { one: "1 skipped it", other: "{n} skipped it" },
    first: "First answers: {text}.",
    second: "After the pair talk: {text}.",
    only: "{text}.",
    comma: ", ",
    debrief: "Asked in the debrief: {text}",
    said: "Said in the debrief, as the facilitator noted it: {text}",
    keptOfMade:
      "Of all {made} commitments made in this workshop: {percent}%. Anyone who did not reply counts as not having carried theirs out.",
    reading: "How to read this:",
    texts: "In people’s own words",
    nothing: "Nobody answered.",
    withheld: "What people wrote is with the facilitator.",
    kept: "The results of this step are not in this edition.",
    noTexts: "No texts to show: none were written, or too few people wrote to keep them anonymous.",
  },
  undone: {
    title: "Not done",
    item: "{n}. {title} ({why})",
    skipped: "left out",
    notYet: "not reached",
    unseen: "not revealed",
    lead: "Planned, but without a result:",
  },
  questions: {
    title: "Parking lot",
    open: "Still open",
    answered: "Answered",
    none: "Nobody added anything.",
    counts: {
      votes: { one: "1 “me too”", other: "{n} × “me too”" },
      dots: { one: "1 dot", other: "{n} dots" },
    },
    comma: ", ",
    few: "Where fewer than three people said “me too”, or placed a dot, there are too few to show.",
  },
  onward: {
    title: "Further reading",
    label:
      "Your links, a date, a next step: they are printed with this report. They are kept in this browser alone, so anyone who opens the report elsewhere does not see them.",
    more: "The list above is the plan’s. What you add here is printed below it, and kept in this browser alone.",
  },
  appendix: {
    title: "Appendix",
    lead: "For whoever checks the figures; not printed, and not for a client. How long people took says nothing about them, and an effect size needs a reader who knows it.",
    open: "How long people took, and effect sizes",
    time: "Half of those who answered had done so after {median} seconds, the middle half between {q1} and {q3}.",
    timeAlike: {
      one: "Half of those who answered had done so after one second.",
      other: "Half of those who answered had done so after {n} seconds.",
    },
  },
  how: {
    title: "How these figures were made",
    alone:
      "Answers were given alone, on people’s own phones, and counted once, when the step closed. Results did not move while people were answering.",
    /** How few are too few; a client edition has floors of its own. */
    shown:
      "A result about opinions is shown when at least three people answered. One about people themselves is shown once, when at least five answered and two thirds of those present had finished, or when twenty answered. Anything below that reads “too few to show”.",
    shownClient:
      "A result about opinions is shown when at least {floor} people answered, one about people themselves when at least {self} did. Anything below that reads “too few to show”.",
    groups:
      "A group’s result is shown only with five people or more, and only where neither its figures nor the rest of the room’s would tell what a few people said. Where it is about people themselves, the facilitator must have counted heads too, and a group that all said the same is not shown.",
    groupsClient:
      "A group’s result is shown only with {n} people or more, and only where neither its figures nor the rest of the room’s would tell what a few people said.",
    points: [
      "No name stands beside an answer, here or in any file. Texts are not linked to answers, people or times.",
      "“Answered of” counts everyone who answered, skipped it, or was connected for at least ten seconds while the step was open.",
      "Changes are counted among people who answered both times before any result was shown. There is no control group, so the cause is not shown.",
    ],
  },
} as const;
