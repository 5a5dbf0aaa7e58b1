import type { Step } from "../../../../agenda/schema.ts";
import { commitment, keepThis, parkingLot } from "../longer/closing.ts";
import { readiness } from "../longer/practice.ts";
import { lastPulse, paragraphs } from "../paragraphs.ts";

/** What the room wants, what has moved, what each of us will do, and whether the hopes were met. */
export const ending: Step[] = [
  {
    id: "rank",
    exercise: "rank",
    title: "What we want to grow in",
    minutes: 4.5,
    talks: { room: 154 },
    priority: "could",
    notes: paragraphs(
      "Why: the group’s focus after today, chosen by the people themselves. Energy: level.",
      "{at} Say: “The skills again, now for you. Which three would you most like to grow in? Tap them in order, the " +
        "first one first. Growth, not weakness: you may choose what you are good at.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
      "{at} Say: “Look up.” It takes five answers, and two thirds of the room, to show anything. Press {Reveal}.",
      "{at} Do: let them look for ten seconds. Press {Debrief}.",
      "{at} Ask: “Which one, if it improved, would lift the others?” Remote voice first, then four " + "or five more.",
      "{at} Ask: “What would make practising it easy here?” Press {Next}.",
      "Worth saying, if someone doubts it: the article holds that leading can be learnt. So can managing.",
      "Short of time: leave it out. Saves four and a half minutes.",
    ),
    settings: {},
  },
  parkingLot(
    { minutes: 4.5, talks: { room: 250 } },
    "Short of time: answer one, and read out the rest. Saves two minutes.",
  ),
  readiness({ minutes: 4, talks: { room: 81 } }),
  commitment(
    { minutes: 9.5, talks: { pairs: 160, room: 102 } },
    {
      silence: "Half a minute in silence.",
      saves: "seventy seconds",
    },
  ),
  keepThis({ minutes: 1 }),
  {
    id: "close",
    exercise: "pulse",
    title: "Before you go",
    minutes: 3,
    talks: { room: 38 },
    notes: paragraphs(
      "Why: to hear what may stop people while they are still here. Energy: level.",
      "{at} Say: “{Questions|quick one|quick ones}. {card tell?} Can you tell when leading or managing is needed? " +
        "{card next?} Do you know your next step? {card way?} {card pace?} What will get in the way, and how was the " +
        "pace? No names in what you write.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
      "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide what points to a person, then press {Reveal}.",
      lastPulse.pace,
      `${lastPulse.way(false)} Press {Next}.`,
      "{at} {no card way?} Say: “Thank you.” Press {Next}.",
      "Short of time: leave out the talk. Saves half a minute.",
    ),
    settings: { items: ["tell", "next", "way", "pace"] },
  },
  {
    id: "round",
    exercise: "note",
    title: "Were they met? And the closing round",
    minutes: 7,
    // Before it, a minute in silence for the hopes.
    talks: { room: 386 },
    priority: "must",
    notes: paragraphs(
      "Why: hopes that were asked for are looked at again, and everyone is heard once more. Energy: up, in a " +
        "standing circle.",
      "{at} Do: in the plan, open ‘What would make today worth it?’ and use ‘Back to this step’. The hopes are on the " +
        "big screen again. Say: “These were your hopes at the start. Were they met? One minute, in silence, each for " +
        "themselves.” {takes 1:15}",
      "{at} Do: in the plan, open this step and use ‘Back to this step’; the big button would lead elsewhere. Say: " +
        "“Stand up, or turn your chair inwards. One sentence each, no comments: what I will do first, and who will " +
        "notice. If you’d rather not, say ‘next’. Remote colleagues first, then from that corner on.” Press " +
        "{Start the round}.",
      "{at} With more than 26 people: “In fours, one sentence each; then three of you speak for all of us.” The big " +
        "screen counts the time. Make no comment, and end no later than you said. {takes 4:45}",
      "{at} Say: “Thank you. Two hats, one head, and the moment decides.” Press {End}; the report is ready at once.",
      "Never make it shorter than four minutes. If a hope was not met, say so yourself before the room does.",
    ),
    settings: {
      kind: "round",
      text: paragraphs("One sentence each.", "What I will do first, and who will notice."),
    },
  },
];
