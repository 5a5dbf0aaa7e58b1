import type { LibraryEntry } from "../../../agenda/schema.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** What is done and said once both talks have been had. */
const after = [
  "Press {Close} when nearly all have finished. Press {Check}, press {Reveal}. Ask: “What did you reach for and not have?”",
  "Press {Debrief}: now the sets carry their names. Ask: “Which move would have turned the talk?” Then: " +
    "“Back at work: which set is always in your hand, and who holds the other?”",
  "You may say: “Each of you knew only half of what was wrong. So would the expert’s boss.” Never ask how anyone " +
    "played. At the end say: “Tell your partner your own name again, and where you’ll have your next meal.”",
];

/** Practice in pairs: a talk first, and questions behind it. */
export const talks: LibraryEntry[] = [
  {
    step: {
      id: "onehat",
      exercise: "onehat",
      title: "The quiet expert",
      minutes: 13,
      notes: paragraphs(
        "Say: “Two chairs. A has asked for this talk; B is the expert on the screen. A, your phone has six moves; use " +
          "them in your own words, in any order. You may also listen. Nothing else: not because the rest is bad, but to " +
          "find out what you reach for.”",
        "Say: “B, your phone tells you what is behind the silence. Don’t give it away; answer what you are asked. " +
          "{Talk}, then the bell: change chairs, and take the other cards. Nobody plays a real colleague. What you " +
          "agreed for pairs still holds. If you would rather watch, make a three.” Press {Open}.",
        "No boss sits with someone who reports to them. When all have read, press {page 2}; after the bell press " +
          "{page 3}. Once more: press {page 4}, and after the bell press {page 5}. The bell ends nothing: you do.",
        ...after,
      ),
      talks: { room: 165 },
      settings: { scenario: "s3" },
    },
    purpose: "Practice: the same talk twice, each time with another set of moves. What is missed in each?",
    minutes: { min: 13, max: 15 },
    people: { min: 6, max: 200 },
  },
  {
    step: {
      id: "onehat-remote",
      exercise: "onehat",
      title: "The quiet expert, remote",
      minutes: 15,
      notes: paragraphs(
        "Say: “Two chairs. A has asked for this talk; B is the expert on the screen. A, your phone has six moves; use " +
          "them in your own words, in any order. You may also listen, and nothing else.”",
        "Say: “B, your phone tells you what is behind the silence. Don’t give it away; answer what you are asked. Both " +
          "talks are in one room for two. Your phone rings the change of chairs. No recording, no AI notes.” Press " +
          "{Open}, and send people to rooms for two.",
        "Once they are there, press {page 2}; after the bell press {page 3}. When they have read, press {page 4}. After the second bell " +
          "bring everyone back, and press {page 5}.",
        ...after,
      ),
      talks: { room: 165 },
      settings: { scenario: "s3", remote: true },
    },
    purpose: "The same practice for people who are remote: both talks in one room for two.",
    minutes: { min: 14, max: 16 },
    people: { min: 6, max: 60 },
  },
];
