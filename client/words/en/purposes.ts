/** What each exercise is for, in one line: for a client and participants, who see no settings. A page has no purpose of its own. */
import type { ExerciseId } from "../../../shared/exercises/index.ts";

export const purposes = {
  audit: "How the week is shared between today’s work and the future, as it is and as it should be.",
  choice: "One question, and where the room stands on it.",
  cloud: "The room’s own words, gathered from experience.",
  commit: "One commitment each, with a moment and a date.",
  doubletake: "The same acts, one word different: what the word alone adds.",
  ledger: "What created value last week, what was only counted, and what drained energy.",
  mix: "Where the room’s strengths lie, from ideas to execution and from work to people.",
  note: "",
  onehat: "Practice in talking: the same talk twice, each time with another set of moves.",
  profile: "A private look back at the last four weeks.",
  pulse: "A quick check on how things stand.",
  rank: "What the group wants to grow in first.",
  scale: "How far the room agrees, and where it does not.",
  scenario: "Practice in judgement: a moment in which both ways can be defended.",
  shift: "How ready people feel, to compare before with after.",
  sort: "Assumptions in the open: leading, managing or both?",
  spectrum: "Where one’s effort goes now, and where the role needs it.",
  text: "An open question, answered in people’s own words.",
  venn: "Which skills leading and managing share.",
} as const satisfies Record<ExerciseId, string>;
