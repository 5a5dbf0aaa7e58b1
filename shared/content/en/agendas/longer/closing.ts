import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs, said } from "../paragraphs.ts";
import type { Timed } from "./opening.ts";

/** What is asked of the commitments on the wall; it stands on the big screen as well. */
const ofTheWall = "Which of these would make your own week easier?";

/**
 * One if–then with a date, in the full form with the style line. `silence` is the time to read the wall, and `saves` is what it
 * takes.
 */
export const commitment = (timed: Timed, { silence, saves }: { silence: string; saves: string }): Step => ({
  id: "commit",
  exercise: "commit",
  title: "One commitment",
  ...timed,
  talks: { ...timed.talks, task: said.tasks.buddy },
  notes: paragraphs(
    "Why: what people do on Monday is what today was for. A commitment tied to a moment is kept more often. It helps " +
      "to know that someone will ask. Energy: level, with a purpose.",
    "{at} Say: “One thing that you will start, stop or continue. If this happens, then I will do that. The ‘if’ comes " +
      "up anyway: a meeting, an email, Friday at nine. The ‘then’ is small enough for the same day. There are starters " +
      "to make your own, and the move that you kept is one of them. Give it a date. Then one line of style: if someone " +
      "sees you at your best at this, what do they see? You decide who may read it: only you, me as well, or everyone on " +
      "the wall.” Press {Open}.",
    "{at} Do: keep quiet for {answering}. If someone is stuck, ask softly: “Which line did you want to move on?” " +
      "{takes 3:10}",
    "{at} Press {In pairs}. Say: “Stand up, or turn your chair, and read it to a partner, your buddy from now on. Buddy, two questions. " +
      "Can you picture it? And: if I see you at your best at this, what do I see? Agree on the day you will ask each " +
      "other.” Let them improve it on the phone. Remote: breakout rooms, or a private chat. {takes 2:30} Press {Close} " +
      "when they are back in their seats.",
    "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide what points to a person among what people have " +
      "shared. Then press {Reveal}.",
    "{at} Say: “This is what we will do. Read it.” Turn the pages of the wall. The areas come before it only where they " +
      "point to nobody. " +
      `${silence} Ask: “${ofTheWall}” Nobody is called on to own theirs. Press {Next}.`,
    "Where the article is too simple: it promises a way from good manager to great leader. It also says, rightly, " +
      "that leading can be learnt, by hard work, commitment and openness to what others tell you. You can say: “That " +
      "is just as true of learning to manage well. So asking two people what to do differently is never a bad " +
      "commitment.”",
    `Short of time: leave out the wall. Saves ${saves}. Never leave out the buddy.`,
  ),
  settings: { debrief: ofTheWall },
});

/** What each person takes along. */
export const keepThis = (timed: Timed): Step => ({
  id: "keep",
  exercise: "note",
  title: "Keep this",
  ...timed,
  priority: "must",
  notes: paragraphs(
    "Why: the follow-up finds people only if they keep the way back. Energy: level, with busy hands.",
    `{at} Say: “${said.keepThis[0]} ${said.keepThis[1]}”`,
    "{at} Do: wait until the thumbs rest; help a neighbour who is stuck. Each phone shows its owner’s results, their " +
      "commitment and the reading list. {takes 0:40} Press {Next}.",
    "Never leave it out: the follow-up depends on it. The reading list is in the plan’s settings: put your own links " +
      "there before the day.",
  ),
  settings: { kind: "keep" },
});

/** What has waited is answered, or gets an owner and a date. */
export const parkingLot = (timed: Timed, short: string): Step => ({
  id: "lot",
  exercise: "note",
  title: "Parking lot",
  ...timed,
  notes: paragraphs(
    "Why: nothing that was asked is left without an owner. Energy: level.",
    "{at} Do: in the parking lot on your page, use ‘Show’ for what people may choose from. Then use ‘Start the " +
      "dot vote’: the big screen has it at once. Say: “Everyone has three dots. Which of these must we answer before " +
      "we leave?”",
    "{at} Do: give them fifty seconds. Then use ‘Close the dot vote’: what the room wants most comes first. " +
      "{takes 0:50}",
    "{at} Answer the first one, and mark it ‘Answered’. Ask of the next ones: “Who owns this, and by when?” Remote " +
      "voice first. Say name and date aloud, write them down, and mark it ‘Later’.",
    "{at} Say: “The rest goes into the report, with the day by which I’ll answer it.” Press {Next}.",
    "If nothing is in it, say so, and go on.",
    short,
  ),
  settings: {
    text: paragraphs(
      "Which must we answer before we leave?",
      "Three dots each decide. The rest gets an owner and a date.",
    ),
  },
});
