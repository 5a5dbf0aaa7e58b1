import type { LibraryEntry } from "../../../agenda/schema.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** Steps that have to come first: once people have talked, they know what is looked at. */
export const openers: LibraryEntry[] = [
  {
    step: {
      id: "doubletake",
      exercise: "doubletake",
      title: "Seven things people do at work",
      minutes: 8,
      notes: paragraphs(
        "Say: “Seven short sentences about things people do at work. How much is each worth to an organisation, from nought " +
          "to ten? First thought. Hold your phone like a hand of cards: everyone’s is their own. I’ll show you afterwards what " +
          "differed.” Press {Open}. If neighbours compare and laugh, say “You’ve found it” and close at once.",
        "Press {Close}, then {Reveal}. Wait five seconds: the word turns over. Say: “I owe you an explanation. We all read the " +
          "same acts, but one word was swapped at random. Half read ‘a leader’, half ‘a manager’, then the other way about. I " +
          "couldn’t tell you before, or it wouldn’t have worked. It says nothing about you: your phone shows only you which " +
          "word you had. Please don’t tell the next group.” With fewer than 20 everyone read ‘Someone’: leave this out.",
        "Turn the page and read the sentence. Turn on: act by act, then how many had thought of the word. Press {Debrief}. In " +
          "pairs, for about a minute: “What did the word alone add, or take away?”",
        "‘Leader’ higher: “The act was the same. What did we pay the word for?” ‘Manager’ higher: “What does ‘manager’ promise " +
          "here that ‘leader’ doesn’t?” No difference: “Not here, then. Where in our organisation does a title decide?”",
        "If someone feels tricked: “Fair. I said hands differed, and now you know how.” If you hear “so leaders are better”: “The " +
          "acts were identical. It is the word that was rated.” If all acts stand at nine or ten, talk about the acts instead.",
        "Say: “For the rest of today: look at the act first, and the title last.” Press {Next}.",
      ),
      settings: {},
    },
    purpose:
      "Do first, explain after: the same acts, one word different on half of the phones. Use it first or not at all.",
    minutes: { min: 8, max: 10 },
    people: { min: 20, max: 300 },
  },
];
