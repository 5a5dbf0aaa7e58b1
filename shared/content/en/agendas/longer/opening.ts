import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs, said } from "../paragraphs.ts";

/** What the workshop and the half day say differently of a step that they share: its time, and what depends on it. */
export type Timed = Pick<Step, "minutes" | "talks">;

/** The hook: do first, explain after. `few` says what to do with fewer than 20 people. */
export const doubletake = (timed: Timed, few: string, saves: string): Step => ({
  id: "doubletake",
  exercise: "doubletake",
  title: "Seven things people do at work",
  ...timed,
  talks: { ...timed.talks, task: said.tasks.word },
  notes: paragraphs(
    "Why: people do something before anything is explained. Half of the phones say ‘a leader’, the other half ‘a " +
      "manager’, of the same acts. Energy: up, because of a surprise.",
    few,
    "{at} Say: “Seven short sentences about things people do at work. How much is each worth to an organisation, " +
      "from nought to ten? First thought. Hold your phone like a hand of cards: everyone’s is their own. I’ll show " +
      "you afterwards what differed.” Press {Open}.",
    "{at} Do: keep quiet. If neighbours compare and laugh, say: “You’ve found it.” Press {Close} when nearly all " +
      "have finished.",
    "{at} Say: “Look up.” Press {Reveal}.",
    "{at} Do: wait five seconds: the word turns over. Say: “I owe you an explanation. We all read the same acts, but one word was swapped at random. Half read " +
      "‘a leader’, half ‘a manager’, then the other way about. I couldn’t tell you before, or it wouldn’t have " +
      "worked. It says nothing about you: your phone shows only you which word you had. Please don’t tell the next " +
      "group.” Then turn the page.",
    "{at} Do: read the sentence aloud. Then go on, page by page: the six acts, and how many had thought of the word. Press " +
      "{Debrief}.",
    "{at} Press {In pairs}. Say: “In pairs, for a minute: what did the word alone add, or take away?” {takes 1:20}",
    "{at} Remote voice first, then the room. Ask, if ‘leader’ stands higher: “The act was the same. What did we pay " +
      "the word for?” If ‘manager’ stands higher: “What does ‘manager’ promise here that ‘leader’ doesn’t?” If " +
      "neither: “Not here, then. Where in our organisation does a title decide?”",
    "{at} Say: “For the rest of today: look at the act first, and the title last.” Press {Next}.",
    "If someone feels tricked: “Fair. I said that hands differed, and now you know how.” If someone says that " +
      "leaders are better, then: “The acts were identical. It is the word that was rated.” If everything stands at " +
      "nine or ten, talk about the page with the six acts.",
    `Short of time: leave out the pairs. Saves ${saves}.`,
  ),
  settings: {},
});

/** The agreement, and a first talk with three people. `time` is that of the talk, `each` what a person has of it. */
export const fours = (
  timed: Timed,
  { time, each, third }: { time: string; each: string; third: { asked: string; shown: string } },
): Step => ({
  id: "names",
  exercise: "note",
  title: "Names in fours",
  ...timed,
  priority: "must",
  notes: paragraphs(
    "Why: three names that you know make a room easier. The agreement comes first: after it people may talk about " +
      "themselves. Energy: up, because everyone moves.",
    `{at} Say: “${said.agreement}”`,
    "{at} Say: “The same holds in fours. Now stand up, or turn your chair. Find the three people you know least, and " +
      "make a four. Anyone left over makes a three or a five.” Remote: breakout rooms of four. Turn the page: the time " +
      "runs on the big screen.",
    `{at} Say: “Your name, your work, and ${third.asked}. ${each} each, and I call the change.” Call “Next” three times. ` +
      `{takes ${time}}`,
    "{at} Say: “Thank your four, and take any seat you like.” Press {Next}.",
    "Short of time: make threes, and end it sooner. Saves fifty seconds. Never leave out the agreement.",
  ),
  settings: {
    text: paragraphs(
      "What you hear in pairs and in fours stays there.",
      "You choose what to tell. ‘I’d rather not’ is a whole answer.",
      "Not with your own boss, and not with someone who reports to you.",
      `--- ${time}`,
      "In fours, with people you know least.",
      "Your name.",
      "Your work.",
      third.shown,
    ),
  },
});
