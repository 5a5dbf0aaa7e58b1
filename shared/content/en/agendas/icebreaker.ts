import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { paragraphs } from "./paragraphs.ts";
import { gladToFollow, hello, sort, standingPairs } from "./shorter/opening.ts";

/** An opening for any day. It ends with a pause, so that the day can go on in the same workshop. */
export const icebreaker: ReadyAgenda = {
  v: 1,
  id: "icebreaker",
  title: "Icebreaker",
  purpose: "Opens any day with a word cloud, six cards and everyone’s name; 5 to 300 people.",
  locale: "en",
  minutes: 20,
  steps: [
    hello,
    gladToFollow,
    sort({
      cards: ["c1", "c8", "c13", "c20", "c24", "c29"],
      minutes: 6.5,
      talks: { pairs: 90, room: 110, cards: 1 },
      between: standingPairs,
      onwards: "One word for it will not do, then. Before we go on, a question about you.",
      notes: [
        "Where the article is too simple, and what you can say:",
        "{card c24?} On the routine that still works: “The article says that managers focus on the status quo. Keeping " +
          "something steady can be the harder job, so don’t take that as blame.”",
        "{card c29?} On the conduct policy: “The article has managers follow a culture and leaders shape it. Doesn’t " +
          "applying a rule evenly on a difficult day shape one too?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.” And if someone " +
          "asks how others see it: Zaleznik saw two outlooks, Bennis pairs of contrasts, Kotter two jobs that complete " +
          "each other, for change and for complexity; Mintzberg would not separate them.",
        "{Vote again?} Short of time: no talk in pairs and no voting again; reveal after the private check. Saves two minutes.",
      ],
    }),
    {
      id: "ready",
      exercise: "pulse",
      title: "Fist to five",
      minutes: 1.5,
      priority: "could",
      talks: { room: 45 },
      notes: paragraphs(
        "Why: to ask for consent, in private, for the day or the meeting that this opens.",
        "{at} Say: “A fist is nought, an open hand is five. How ready are you to work on this today? On the phone, so that " +
          "nobody has to hold up a hand.” No show of hands: this question is about oneself. Press {Open}.",
        "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
        "{at} Do: see whether there is anything to show: it takes at least five answers, and two thirds of the room. With " +
          "fewer: press {Wait}, or go on without the picture. Otherwise press {Reveal}.",
        "{at} If there are low answers, ask the whole room: “What would you need?” Remote voice first; let whoever wants " +
          "to answer do so. Never look for the person behind a number. Offer a word in the break instead.",
        "{at} Say what you will change, if something can be changed now. Press {Next}.",
        "Short of time: leave this step out. Saves ninety seconds. With 100 people plan it that way from the start.",
      ),
      settings: { items: ["ready"] },
    },
    {
      id: "names",
      exercise: "note",
      title: "Names, and one word",
      minutes: 4,
      talks: { room: 210 },
      notes: paragraphs(
        "Why: everyone is heard once, and has a name in this room. Never leave it out.",
        "{at} Say: “Now we hear everyone once. Stand in a circle if there is room, or stay where you sit. Say your own " +
          "name, and one word that you want this day to be. No comments, and no reasons. If you’d rather not, say your " +
          "name and ‘next’. Remote colleagues first, then from that corner on.” Press {Start the round}.",
        "{at} Do: begin yourself, in five seconds. Thank nobody in particular, and let the words stand. With more than " +
          "26 people: in fours, a name and a word each; then three people speak for all. {takes 2:55}",
        "{at} Say: “Thank you. Keep your phone: this workshop stays open, and we’ll use it again.” Press {Pause} and hand " +
          "over to the meeting. It goes on where you left it, and a new step can be added at any time.",
      ),
      settings: {
        kind: "round",
        text: paragraphs("Your own name, and one word that you want this day to be.", "Or your name and “next”."),
      },
    },
  ],
};
