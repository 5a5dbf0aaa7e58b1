import type { LibraryEntry } from "../../../agenda/schema.ts";
import { lastPulse, paragraphs } from "../agendas/paragraphs.ts";

/** Steps about change: consent, readiness, plans, a close, and a follow-up weeks later. */
export const change: LibraryEntry[] = [
  {
    step: {
      id: "ready",
      exercise: "pulse",
      title: "Fist to five",
      minutes: 1,
      notes: paragraphs(
        "Say: “How ready are you to work on this today, from nought to five? On the phone, so no hands.” Press {Open}.",
        "Press {Close} and {Reveal} after half a minute. It takes at least five answers, and two thirds of the room, " +
          "to show anything.",
        "If there are low answers, ask the whole room: “What would you need?” Never look for the person behind a " +
          "number.",
      ),
      settings: { items: ["ready"] },
    },
    purpose: "Asks for consent before you begin.",
    minutes: { min: 1, max: 2 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "before",
      exercise: "shift",
      title: "How ready?",
      minutes: 4,
      notes: paragraphs(
        "Use it before anything else. Say: “Six short lines, nought to ten, right now. At the end we ask again.” " +
          "Press {Open}.",
        "Press {Close} when nearly all are in. Don’t debrief it: a number that has been talked about is no ‘before’ any more.",
      ),
      settings: { moment: "pre" },
    },
    purpose: "The ‘before’ of a comparison: how ready does the room feel?",
    minutes: { min: 2, max: 4 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "now-and-before",
      exercise: "shift",
      title: "How ready now, and before?",
      minutes: 4,
      notes: paragraphs(
        "Use it once people have worked on it. It needs no ‘before’ from the start. Say: “Seven short lines, nought to ten, " +
          "twice. First: how ready are you now? Then the same lines, looking back: how ready were you really, before today?” Press {Open}.",
        "One line is about reading company accounts, and nothing today was. Say so only after the reveal: it shows how " +
          "much people rise by looking back alone. ‘Now’ comes first, because looking back first would raise it.",
        "Press {Close}, press {Reveal}. Say: “The last line is the company accounts, and nothing today was about them. Compare.” It is what people say " +
          "of themselves on one day: readiness, not behaviour.",
        "Ask about the line ‘someone like you can learn to lead’: “What makes us think that leading can, or can’t, be learnt?”",
      ),
      settings: { moment: "post+then" },
    },
    purpose: "Now and ‘before’, looking back, in one step; a line that the workshop did not touch stands beside.",
    minutes: { min: 3, max: 5 },
    people: { min: 5, max: 500 },
    after: ["before"],
    alone: true,
  },
  {
    step: {
      id: "post",
      exercise: "shift",
      title: "How ready now?",
      minutes: 2,
      notes: paragraphs(
        "‘How ready now, and before?’ says more. Use this one only where ‘before’ was asked at the beginning, and nobody is to " +
          "look back. Say: “The same six lines, for now. Lower than before is an honest answer too.” Press {Open}.",
        "Press {Close}, press {Reveal}. It is what people say of themselves on one day: readiness, not behaviour.",
        "Ask: “What made you mark yourself differently?”",
      ),
      settings: { moment: "post" },
    },
    purpose: "The ‘after’ of the comparison, person by person, without anyone being named.",
    minutes: { min: 1, max: 4 },
    people: { min: 5, max: 500 },
    after: ["before"],
  },
  {
    step: {
      id: "weeks-later",
      exercise: "shift",
      title: "Follow-up",
      minutes: 3,
      notes: paragraphs(
        "For a follow-up in the same room. Say: “The six lines once more, for how things are now.” Press {Open}.",
        "Press {Close}, press {Reveal}, and ask what has lasted and what helped it to last.",
      ),
      settings: { moment: "followup" },
    },
    purpose: "A follow-up: asks again, when there has been time to do something.",
    minutes: { min: 2, max: 4 },
    people: { min: 5, max: 500 },
    after: ["before", "post"],
  },
  {
    step: {
      id: "commit",
      exercise: "commit",
      title: "One commitment and a buddy",
      minutes: 9,
      notes: paragraphs(
        "Say: “One thing that you’ll start, stop or continue. If this happens, then I will do that. The ‘if’ will " +
          "come up anyway. The ‘then’ is small enough for the same day.” Press {Open}.",
        "Everyone decides who may read theirs: nobody, you, or the wall. A line about one’s own style is optional.",
        "In pairs: “Read it to your buddy; can they picture it?” Let people improve it, then press {Close}.",
        "Press {Check}, hide what points to a person on the wall, press {Reveal}. Nobody can answer once you have " +
          "looked, and nobody is called on. With fewer than five answers the commitments stay on the phones.",
      ),
      settings: {},
    },
    purpose: "Turns the workshop into one commitment each, with a moment, a date and someone who will ask.",
    minutes: { min: 7, max: 9 },
    people: { min: 1, max: 500 },
  },
  {
    step: {
      id: "commit-short",
      exercise: "commit",
      title: "One commitment",
      minutes: 7,
      notes: paragraphs(
        "Say: “One commitment. Take a starter and make it your own, or write one: if this happens, then I will do " +
          "that.” Press {Open}.",
        "Keep quiet for two minutes. To someone who is stuck: “Which meeting comes first next week?”",
        "In pairs: “Read it to your neighbour; can they picture it?” Agree on the day you will ask each other.",
        "Press {Close}, press {Check}, hide what points to a person, press {Reveal}. It shows what the commitments are about, not " +
          "whose they are. With fewer than five answers the commitments stay on the phones.",
      ),
      settings: { short: true },
    },
    purpose: "The short form: a starter, an if, a then and a date.",
    minutes: { min: 5, max: 7 },
    people: { min: 1, max: 500 },
  },
  {
    step: {
      id: "exit",
      exercise: "pulse",
      title: "Before you go",
      minutes: 3,
      notes: paragraphs(
        "Say: “{Questions|quick one|quick ones}. {card tell?} {card next?} {card way?} {card pace?} Whether you can " +
          "tell when each is needed, your next step, what will get in the way, and the pace.” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check}, hide what points to a person, press {Reveal}.",
        lastPulse.pace,
        "{card way?} What people wrote is on your page alone. Read out one obstacle, word for word, and never ask whose it " +
          "is. Ask: “Who can help with that?”",
      ),
      settings: { items: ["tell", "next", "way", "pace"] },
    },
    purpose: "Closes a workshop: what people take home, what may stop them, and how the pace was.",
    minutes: { min: 2, max: 4 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "kept",
      exercise: "pulse",
      title: "What became of it",
      minutes: 3,
      notes: paragraphs(
        "For a follow-up. Say: “Think of the commitment you made. Done, partly, not yet or changed: all four " +
          "are good answers.” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check} and read what was written, press {Reveal}.",
        "Ask: “What helped?” first, and only then what got in the way. Nobody is asked about their own commitment.",
      ),
      settings: { items: ["kept", "helped"] },
    },
    purpose: "Follow-up: what became of the commitments, and what helped?",
    minutes: { min: 2, max: 6 },
    people: { min: 5, max: 500 },
  },
];
