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
  "We have tried talking about it. Now someone has to decide.",
  "I would rather lose a week than the team.",
  "It depends on who is in the room.",
  "The date is real. The plan is not yet.",
  "If nobody sees the point, the plan will not help.",
  "We have done it the other way twice, and it came back both times.",
  "They know the work better than I do.",
  "Someone has to say no first.",
  "A customer is waiting for an answer, not for our mood.",
  "I would want to be asked.",
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
  "Finish one thing before starting the next",
  "Say what is good enough",
  "Tell people why, not only what",
  "Stop reports that nobody reads",
  "Let teams choose their own tools",
  "Talk to the other site before deciding",
  "One owner for each project",
  "Ask for help earlier",
  "Hand over on paper, not in the corridor",
  "Keep promises small and keep them",
  "Less email on Fridays",
  "A plan that survives the holidays",
  "Praise in public, correct in private",
  "Know who decides what",
  "Half an hour to think before every big decision",
  "Look at the numbers together once a month",
  "Give people time to learn",
  "Fewer priorities: three at most",
  "Listen to the people on the night shift",
  "Say sorry when a date slips",
  "Meet standing up, and briefly",
  "Try it for two weeks, then decide",
  "Leave room in the week for what comes up",
  "Invite the people who disagree",
  "Be clear about what will not change",
  "Check in without checking up",
  "Share bad news on the day",
  "Let people finish their sentences",
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

const names: Some = [
  "Ada",
  "Ben",
  "Carla",
  "Deniz",
  "Elif",
  "Farid",
  "Greta",
  "Hugo",
  "Ines",
  "Jonas",
  "Kemal",
  "Lena",
  "Mara",
  "Nils",
  "Olga",
  "Paul",
  "Rosa",
  "Samir",
  "Tanja",
  "Uwe",
  "Vera",
  "Wen",
  "Yusuf",
  "Zoe",
];

const questions: Some = [
  "What happens with the results after today?",
  "Who decides when leading and managing pull in different directions?",
  "How do we bring this to people who are not here?",
];

export const samples = { words, reasons, lines, hurdles, skills, things, names, questions } as const;
