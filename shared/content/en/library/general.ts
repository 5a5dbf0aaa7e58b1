import type { LibraryEntry } from "../../../agenda/schema.ts";
import { paragraphs, said } from "../agendas/paragraphs.ts";

/** Steps for any topic; facilitators replace the texts with their own. */
export const general: LibraryEntry[] = [
  {
    step: {
      id: "choice",
      exercise: "choice",
      title: "One of several",
      minutes: 3,
      notes: paragraphs(
        "Change the question and the options to your own. Say that ten seconds of thinking come first, then press " +
          "{Open}.",
        "Press {Close} and do a private check. {Pair talk?} Decide whether a pair talk is worth it.",
        "Press {Reveal}. Equal bars stay equal: ask what would tip it.",
      ),
      settings: {
        question: "Which of these would help us most next month?",
        options: [
          "A clearer picture of where we are going",
          "Clearer owners and dates",
          "More time with one another",
          "More time without interruption",
        ],
        rounds: 2,
      },
    },
    purpose: "One question with options of your own, for one answer or several.",
    minutes: { min: 2, max: 6 },
    people: { min: 3, max: 500 },
  },
  {
    step: {
      id: "choice-predict",
      exercise: "choice",
      title: "What will the room say?",
      minutes: 4,
      notes: paragraphs(
        "Change the question and the options to your own. {guess?} Say: “First your own answer, then a guess: what " +
          "will most of us say?” Press {Open}.",
        "Press {Close}, press {Reveal}. {guess?} The screen shows the answers, and how many saw them coming.",
        "{guess?} Ask: “What made us guess right, or wrong?”",
      ),
      settings: {
        question: "If we had one more day a month together, what should it be for?",
        options: [
          "Finding out what is next",
          "Finishing what is open",
          "Mending how we work",
          "Getting to know each other",
        ],
        predict: true,
      },
    },
    purpose: "One question, and a guess of what the others will say.",
    minutes: { min: 3, max: 6 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "scale",
      exercise: "scale",
      title: "How far does it hold?",
      minutes: 4,
      notes: paragraphs(
        "Change the lines to your own. Say: “Nought means not at all, ten means completely. Skip what you can’t " +
          "say.” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check}. {several?} Find the line on which people differ most. " +
          "Press {Reveal}.",
        "{several?} Take that line. Ask: “What would move this by one step?”",
      ),
      settings: {
        items: [
          { id: "direction", text: "I could tell a newcomer where we are going" },
          { id: "footing", text: "I know what is expected of me this month" },
          { id: "say", text: "I can say what is not working" },
        ],
        privacy: "S",
      },
    },
    purpose: "Statements of your own, each rated on a scale.",
    minutes: { min: 2, max: 8 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "text",
      exercise: "text",
      title: "In your own words",
      minutes: 4,
      notes: paragraphs(
        "Change the question to your own. Say: “No names. Everyone can read it.” Press {Open}, and give people time " +
          "to write.",
        "Press {Close}, press {Check}, hide what points to a person, press {Reveal}. Nobody can answer once you have read it.",
        "Ask: “What comes up more than once, and what only once?” Read out what only one person wrote as kindly as " +
          "the rest.",
      ),
      settings: { question: "What should we stop doing, so that something better has room?" },
    },
    purpose: "An open question; you read the answers before anyone else does.",
    minutes: { min: 3, max: 8 },
    people: { min: 3, max: 300 },
  },
  {
    step: {
      id: "break",
      exercise: "note",
      title: "Break",
      minutes: 15,
      notes: paragraphs(
        "Say what time you start again, and write it up. Remote: cameras off, same time.",
        "Read the parking lot. Answer what takes only one sentence.",
        "Call people back two minutes before the end.",
      ),
      settings: { kind: "break", text: paragraphs("Break.", "Your phone may sleep; it finds its way back.") },
    },
    purpose: "Minutes by the clock that belong to the room; the plan never proposes to leave them out.",
    minutes: { min: 5, max: 90 },
    people: { min: 1, max: 500 },
  },
  {
    step: {
      id: "keep",
      exercise: "note",
      title: "Keep this",
      minutes: 1,
      notes: paragraphs(
        `Say: “${said.keepThis[0]} ${said.keepThis[1]}”`,
        "Wait until the thumbs rest. Each phone shows its owner’s results, their commitment and the reading list of the plan.",
        "Put it before the last questions and the closing round, and never leave it out: the follow-up depends on it.",
      ),
      settings: { kind: "keep" },
    },
    purpose: "Everyone keeps their own results and a way back to them, in a calendar entry.",
    minutes: { min: 1, max: 2 },
    people: { min: 1, max: 500 },
  },
  {
    step: {
      id: "round",
      exercise: "note",
      title: "Closing round",
      minutes: 5,
      notes: paragraphs(
        `Say: “Phones down. ${said.closing}” Press {Start the round}.`,
        `More than 26 people: “${said.closingInFours}”`,
        "Nothing comes after this, and it takes at least four minutes.",
      ),
      settings: {
        kind: "round",
        text: paragraphs("One sentence each, no comments.", "The first thing I will do is …"),
      },
    },
    purpose: "Everyone says one sentence, and the workshop ends with the room’s own voices.",
    minutes: { min: 4, max: 15 },
    people: { min: 3, max: 300 },
  },
  {
    step: {
      id: "note",
      exercise: "note",
      title: "A page to read",
      minutes: 2,
      notes: paragraphs("Read it aloud: some people hear better than they read, and the back row will thank you."),
      settings: {
        text: paragraphs(
          "In groups of three, five minutes.",
          "One describes a moment when something had to change. One listens. One notes what helped.",
          "Then change places.",
        ),
      },
    },
    purpose: "A page on every screen, with nothing to answer: a welcome, an instruction, a break.",
    minutes: { min: 1, max: 30 },
    people: { min: 1, max: 500 },
  },
];
