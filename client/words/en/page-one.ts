/** Words of a report's first page, for whoever reads it in ninety seconds. */
export const pageOne = {
  comma: ", ",
  numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  label: "In short",
  why: "You asked: “{why}”",
  who: {
    title: "Who:",
    invited: "{n} invited",
    came: "{n} came",
    remote: "{n} of them remotely",
    allRemote: "all of them remotely",
    /** How many answered the question that fewest answered, and the one that most did. */
    answered: "{least} to {most} answered each question.",
    answeredAll: "All {n} answered each question.",
    answeredSame: "{n} answered each question.",
  },
  findings: {
    title: "What we found",
    none: "No result was strong enough to stand on its own. See page 2.",
    /** Marks a sentence that is not the product's; its figures are. */
    hers: "in the facilitator’s words",
    fewer: { one: "One finding was strong enough.", other: "{count} findings were strong enough." },
  },
  readiness: {
    title: "Readiness, by their own account.",
    /** `{of}` is who, `{before}` and `{after}` are the two means with their moments. */
    means: {
      one: "One question, 0 to 10, {of}: {before}, {after}.",
      other: "Mean of {count} questions, 0 to 10, {of}: {before}, {after}.",
    },
    change: {
      one: "One question, 0 to 10, {of}: {change} since {before}.",
      other: "Mean of {count} questions, 0 to 10, {of}: {change} since {before}.",
    },
    people: "the {n} people who answered each time",
    peopleBetween: "the {least} to {most} people who answered each time",
    at: { pre: "before {x}", then: "before (looking back) {x}", post: "after {x}", followup: "at the follow-up {x}" },
    since: { pre: "before", then: "before (looking back)", post: "the end", followup: "the follow-up" },
    ways: "{up} higher, {same} the same, {down} lower.",
    waysOf: "Of the {n} who answered all of them: {up} higher, {same} the same, {down} lower.",
    untouched: "On a question that the day did not touch: {change}.",
    caveat: "Asked on one day, without a comparison group: it shows how ready people feel, not what they do.",
    caveatLater: "Asked without a comparison group: it shows how ready people feel, not what they do.",
    none: "Not asked.",
    once: "Asked once, so there is nothing to compare.",
    few: "Too few answered each time to compare ({n}).",
  },
  commitments: {
    title: { one: "1 commitment", other: "{n} commitments" },
    about: "{all}: about {areas}.",
    only: "{all}.",
    area: "{area} {n}",
    others: "other areas {n}",
    none: "no area {n}",
    dated: "Each has a date.",
    few: "Too few to show (fewer than {floor}).",
  },
  limits: {
    title: "How far this goes.",
    answers: {
      one: "These are answers of 1 person on one day, given alone and counted when closed.",
      other: "These are answers of {n} people on one day, given alone and counted when closed.",
    },
    views: "They show views and intentions, not performance, and say nothing about any one person.",
    more: "What would show more:",
  },
  asks: { title: "What we ask of you", none: "Nothing needs a decision from you now.", by: "by {date}", dot: " · " },
  followUp: "Follow-up:",
  part: "Your part:",
  foot: "{edition} · made on {date}",
  footFloor:
    "{edition} · made on {date} · results from fewer than {floor} people are not shown, or fewer than {self} about themselves",
} as const;
