/** How far each figure of a report goes: the short form stands under the picture, the long one once in the appendix. */
export const caveats = {
  /** A caveat of one step, where it stands apart from it. */
  of: "“{title}”: {text}",
  opinion: {
    short: "What {n} people chose on the day.",
    long: "Answered alone, on people’s own phones, counted once at closing. Totals did not move while people were answering.",
  },
  twice: {
    short: "{n} answered both times. No comparison group: the talk may or may not be the reason.",
    long: "Only people who answered both, before any result was shown. Moves of fewer than three people are put together.",
  },
  sort: {
    short: "Views of words, not facts about people. Neither answer is better.",
    long: "‘One article’s view’ is one source’s opinion and was shown last, or not at all.",
  },
  spectrum: {
    short: "Which way effort leans, not how much of it there is.",
    long: "Self-report. A gap is the mean over those who marked both places.",
  },
  profile: {
    short: "A mirror for oneself. Must not be used for selection or appraisal.",
    long: "Twenty questions, two for each end of an area; not a validated scale; inflated by people who rate everything high. Acts of managing come up daily, acts of leading less often.",
  },
  readiness: {
    short: "How ready people feel, on one day. No comparison group.",
    looking: {
      once: "‘Before’ was asked looking back, after ‘now’. Standards shift while people learn, and looking back invites improvement.",
      twice:
        "‘Before’ was asked twice: at the start, and looking back at the end, after ‘now’. Each has its own error: people’s standards shift while they learn, and looking back invites improvement.",
      untouched: "The line that the workshop did not touch shows how much of that there may be.",
    },
  },
  scenario: { short: "What people would do in one situation, not what they do at work. Neither way is wrong." },
  venn: { short: "Views of words, not facts about people." },
  mix: { short: "By people’s own account: a map of the team’s coverage, not of anyone’s skill." },
  rank: { short: "What people want to grow in, not what they lack." },
  ledger: { short: "By people’s own account of one week." },
  audit: { short: "People’s own estimates, not measured time." },
  pulse: { short: "What {n} people said on the day: how it felt, not what has changed." },
  written: { short: "What {n} people wrote on the day." },
  lookingBack: {
    lower:
      "Looking back, people rate ‘before’ lower ({then} against {pre}). Their standard may have moved, or their memory.",
  },
  untouched: {
    /** From half of the mean change on. */
    least: "The untouched line rose by {x} too, so at least that much is not the workshop’s.",
    by: "The untouched line rose by {x} too, so that much is not the workshop’s.",
  },
  onehat: {
    short: "What was missed in two short practice talks with six set moves each. About the moves, not the people.",
    long: "The second talk had the first one’s practice.",
  },
  doubletake: {
    short: "One room, one day, six acts. Dealt by lot.",
    long: "Range: where 90 of 100 resamplings of these people fall.",
    guessed: "{g} of {n} had thought of the word.",
  },
  commitments: {
    short: "What people mean to do, by their own account.",
    unworded: "Nobody’s wording is in this edition.",
  },
  followUp: {
    short: "{k} of {n} came back. Who comes back may differ from who doesn’t.",
    long: "Paired by a private link; {m} could be paired. Done and half of partly, over those who replied ({r}%) and over all commitments made ({a}%).",
  },
  few: {
    short: "Too few to show (fewer than {floor}).",
    /** Below a picture that is shown. */
    some: "Some figures are not shown: fewer than {floor} people.",
    long: "Not shown to protect those who were frank; never 0.",
  },
  hands: { short: "Counted by hand, so people could see each other." },
  reopened: {
    once: "Reopened once; answers after the reveal are not counted as a change of mind.",
    often: "Reopened {n} times; answers after the reveal are not counted as a change of mind.",
  },
  groups: {
    short: "Groups of {floor} or more. Different numbers, not better or worse groups.",
    long: "Where a group could be worked out from the rest, it is not shown.",
  },
  remote: { short: "{k} took part remotely; they could not be counted apart." },
} as const;
