import type { Step } from "../../../../agenda/schema.ts";
import { commitment, keepThis, parkingLot } from "../longer/closing.ts";
import { onehat, readiness } from "../longer/practice.ts";
import { lastPulse, paragraphs, said } from "../paragraphs.ts";

/** The second half: judgement, practice, what has moved, and what each of us will do. */
export const acting: Step[] = [
  {
    id: "measures",
    exercise: "scenario",
    title: "Twenty measures",
    minutes: 6,
    talks: { pairs: 60, room: 158, task: said.tasks.measures },
    notes: paragraphs(
      "Why: to look at counting without looking down on it. Neither way is wrong; don’t say ‘leading’ or ‘managing’ " +
        "until the debrief. Energy: up, standing.",
      "{at} Say: “Listen first.” Read the situation aloud from this page. Say: “Both ways will be on your phones. Which would you " +
        "choose, and how strongly? There is no middle: if you are torn, take ‘slightly’. {reason?} A word on why is " +
        "welcome, without names.” Press {Open}.",
      "{at} Do: let them answer. Press {Close} when nearly all are in.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} If nearly all agree, press {Reveal} and " +
        "ask: “What would have to be different for the other to be right?” {Pair talk?} Otherwise press {Pair talk}. " +
        "{no Vote again?} Press {Reveal}.",
      `{at} {Pair talk?} Say: “${said.sides[0]} Stand, or turn your chair. With a neighbour on your side, for {talk}: ` +
        "who gains from these figures, and who pays?” Remote: the chat. Press {Vote again} when their time is over.",
      "{at} {Vote again?} Say: “Once more, on your own, and as yourself.” Press {Close and reveal} when nearly all are in.",
      "{at} Say: “Look up.” Five seconds to read. Press {Debrief}.",
      "{at} Do: hear one best reason from each side, remote voice before the room. Ask: “When does counting " +
        "create value, and for whom?” If one voice takes over, go to the quietest table. If rank shows, ask those " +
        "who request figures to argue for sending none.",
      "{at} Say: “Think of one figure that you ask for. Which decision does it serve?” A breath of silence.",
      "{at} Say: “Do we lead people or manage work? The article asks that. Now you try both.” Press {Next}.",
      "Where the article is too simple: it asks whether one creates value or counts it, after Vineet Nayar. He used " +
        "to run HCL Technologies, wrote in Harvard Business Review, and treats counting as the lesser act. We ask " +
        "whom the counting helped. A figure that shows who needs help has created something.",
      "{Vote again?} Short of time: leave out voting again. Saves nearly two minutes.",
    ),
    settings: { scenario: "s7", rounds: 2 },
  },
  onehat({ minutes: 13.5, talks: { room: 200 } }),
  readiness({ minutes: 4, talks: { room: 81 } }),
  commitment(
    { minutes: 8.5, talks: { pairs: 130, room: 72 } },
    { silence: "Ten seconds in silence.", saves: "fifty seconds" },
  ),
  keepThis({ minutes: 1 }),
  parkingLot(
    { minutes: 3.5, talks: { room: 190 } },
    "Short of time: answer one, and read out the rest. Saves ninety seconds.",
  ),
  {
    id: "close",
    exercise: "pulse",
    title: "Before you go",
    minutes: 2.5,
    talks: { room: 19 },
    notes: paragraphs(
      "Why: to hear what may stop people while they are still here. Energy: level.",
      "{at} Say: “{Questions|quick one|quick ones}. {card next?} Do you know your next step? {card way?} {card pace?} " +
        "What will get in the way, and how was the pace? No names in what you write.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
      "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide what points to a person, then press {Reveal}.",
      lastPulse.pace,
      `${lastPulse.way(false)} Press {Next}.`,
      "{at} {no card way?} Say: “Thank you.” Press {Next}.",
      "Short of time: leave out the talk. Saves half a minute.",
    ),
    settings: { items: ["next", "way", "pace"] },
  },
  {
    id: "round",
    exercise: "note",
    title: "Closing round",
    minutes: 4.5,
    talks: { room: 243 },
    priority: "must",
    notes: paragraphs(
      "Why: everyone is heard once more, and what is said aloud is done more often. Energy: up, in a standing circle.",
      "{at} Say: “Stand up, or turn your chair inwards. One sentence each, no comments: what I will do first, and " +
        "who will notice. If you’d rather not, say ‘next’. Remote colleagues first, then from that corner on.” Press " +
        "{Start the round}.",
      "{at} With more than 26 people: “In fours, one sentence each; then three of you speak for all of us.” The big " +
        "screen counts the time. Make no comment, and end no later than you said. {takes 3:40}",
      "{at} Say: “Thank you. Two hats, one head, and the moment decides.” Press {End}; the report is ready at once.",
      "Never leave it out, and never make it shorter than four minutes.",
    ),
    settings: {
      kind: "round",
      text: paragraphs("One sentence each.", "What I will do first, and who will notice."),
    },
  },
];
