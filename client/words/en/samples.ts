/** What simulated people write. */
type Some = readonly [string, ...string[]];

const words: Some = [
  "trust",
  "clear",
  "calm",
  "honest",
  "listens",
  "fair",
  "curious",
  "brave",
  "patient",
  "organised",
  "present",
  "humour",
  "keeps promises",
  "demanding",
  "generous",
  "steady",
];

const reasons: Some = [
  "People need to know where this goes before they know what to do on Friday.",
  "Without dates nothing will move.",
  "We have tried talking about it. Now somebody has to decide.",
  "I would rather lose a week than the team.",
  "It depends on who is in the room.",
];

const lines: Some = [
  "Fewer meetings without a decision",
  "One page that says what we will not do",
  "Ask the people who do the work first",
  "A fixed hour a week without messages",
  "Say thank you while it is fresh",
  "Close old projects properly",
  "Let the newest person go first",
  "Swap roles for a day each quarter",
  "Write the decision down, with its reason",
  "Visit a customer together",
  "Start on time and end early",
  "Make room for half-finished ideas",
];

const hurdles: Some = [
  "Too many things at once",
  "The next deadline",
  "My own habits",
  "Not enough people",
  "Nobody will ask me about it",
  "The budget is fixed",
];

const skills: Some = ["Patience", "Negotiating", "Saying no", "Humour"];

const things: Some = [
  "The weekly report",
  "A talk with a new colleague",
  "The budget round",
  "Untangling two projects",
  "A visit to a customer",
  "The meeting about the meeting",
  "A sketch for next year",
];

export const samples = { words, reasons, lines, hurdles, skills, things } as const;
