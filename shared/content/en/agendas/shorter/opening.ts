/** Steps that several ready agendas have, each with what differs from one to the other. */
import type { Step } from "../../../../agenda/schema.ts";
import type { Timed } from "../longer/opening.ts";
import { firstVoice, paragraphs, said, secondCard } from "../paragraphs.ts";

/** The beginning of at most an hour: three rules, and no speech. */
export const hello: Step = {
  id: "welcome",
  exercise: "note",
  title: "Hello",
  minutes: 0.5,
  notes: paragraphs(
    "Before: open the lobby five minutes early, with the code on the big screen. Your own page stays out of sight: if " +
      "this laptop is projected, run the workshop from your phone. Ask two or three people to help a neighbour to join.",
    `{at} Say: “${said.hello[0]}”`,
    `{at} Say: “${said.hello[1]}” Press {Next}.`,
    "If the report goes to a client, say who will read it. Anyone who comes late lands at the step that is running.",
    "For you alone: rooms tend to prefer ‘leader’ whatever the moment needs. Don’t let your voice rise at one word and " +
      "drop at the other. {Kept back|minute is|minutes are} kept back for you: never fill them beforehand.",
  ),
  settings: {
    text: paragraphs(
      "Two kinds of work: leading and managing. Most of us do both, and neither is the better hat.",
      "Answer on your own before we talk.",
      "Nothing has your name on it, and you can skip any question.",
    ),
  },
};

/** What the clouds of the ready agendas differ in. */
interface CloudAs extends Timed {
  /** Where the words are seen, or written. */
  where: string;
  /** The paragraphs in which the room says what it notices. */
  looking: readonly string[];
  short: string;
}

const cloud = ({ where, looking, short, ...timed }: CloudAs): Step => ({
  id: "cloud",
  exercise: "cloud",
  title: "Glad to follow",
  ...timed,
  notes: paragraphs(
    "Why: to start from what people have lived through, before any definition.",
    "{at} Say: “Think of someone you were glad to follow, whatever their rank: a boss, a colleague, a trainee, a " +
      "neighbour. It may be long ago, and it need not be at work. What made you glad? Ten seconds to think, then up to " +
      `three words. ${where}” Press {Open}.`,
    "{at} Do: let them write, and give no example: the first one you give is the one you get back. Press {Close} after " +
      "about {answering}.",
    "{at} Before {Reveal}: press {Check}; nobody can answer after that, and nobody else sees the words yet. Hide names and " +
      "anything unkind, merge what is plainly the same, and if in doubt leave it out. Then press {Reveal}.",
    ...looking,
    "{at} Ask: “How much of this is managing done well?” Two answers. ‘Fair’, ‘clear’ or ‘kept promises’ are good " +
      "places to look, if they are there.",
    "{at} Say: “So we know it when we meet it. We say ‘leader’ and ‘manager’ as if they were one. Do we agree on what " +
      "to call it?” Press {Next}.",
    "Worth knowing: leading needs no senior post. If every story is about someone at the top, ask: “Who followed a " +
      "colleague of their own rank?”",
    short,
  ),
  settings: {},
});

/** The cloud near the beginning: everyone writes from experience, before any definition. */
export const gladToFollow = cloud({
  minutes: 4,
  talks: { room: 85 },
  where: "Single words are enough. No names, please: the words go on the big screen.",
  looking: [
    "{at} Say: “Look up. What do you notice?” Two voices, the remote one first. Ask about words, never about who wrote them.",
  ],
  short: "Short of time: take two voices, not four. Saves forty seconds.",
});

/** The same where everyone is remote: the talk is in the chat. */
export const gladToFollowRemote = cloud({
  minutes: 4.5,
  talks: { room: 105 },
  where: "Not in the chat: on your phone, or in the other window. No names, please.",
  looking: [
    `{at} Say: “Look at the shared window. Which word strikes you? ${said.waterfall[0]}” Give them fifteen seconds.`,
    `{at} Say: “${said.waterfall[1]} ${said.waterfall[2]}” Ask one or two people to say more, if they like.`,
  ],
  short: "Short of time: no chat here, two voices only. Saves forty seconds.",
});

/** What the sorts of the ready agendas differ in. */
interface SortAs extends Timed {
  cards: string[];
  /** The paragraphs of the talk before the second vote. */
  between: readonly string[];
  /** What is said before the next step. */
  onwards: string;
  /** What else is worth knowing, and what to leave out when time is short. */
  notes: readonly string[];
  /** Whether everyone is remote. */
  remote?: boolean;
}

/** What helps where one person speaks, or nobody does. */
const STUCK =
  "If one voice takes over, go to the quietest table. If nobody speaks: one line each on paper, swap, and read out the " +
  "neighbour’s.";
const STUCK_ONLINE = "If one voice takes over, or nobody speaks: one line each in the chat, all sent at once.";

/** A sort in pairs: with someone new, standing. */
export const standingPairs = [
  "{at} {Pair talk?} Say: “Phones down. Stand up, or turn your chair, and find someone new; the odd one out " +
    `makes three. ${said.agreementShort} {Picks|card|cards}: say what you chose and why. Then find one case in which the ` +
    "other answer would be right. You have {talk}.” Remote people: in pairs, or in the chat. Call the last fifteen " +
    "seconds, then press {Vote again}.",
];

/** Cards, a talk, the contested ones again. The article is named here, once. */
export const sort = ({ cards, between, onwards, notes, remote = false, ...step }: SortAs): Step => ({
  id: "sort",
  exercise: "sort",
  title: "Leading, managing or both?",
  ...step,
  talks: { ...step.talks, task: remote ? said.tasks.chat : said.tasks.standing },
  notes: paragraphs(
    "Why: to bring assumptions into the open. {Cards|card|cards}. {Pair talk?} One talk about {picks|card|cards}, and " +
      "voting again on {picks: it|those}.",
    "{at} Say: “{Cards|thing|things} that someone does at work, all of them worth doing. For each one: mainly leading, " +
      "mainly managing, or equally both? There is no key that makes you right. Go by your first thought; you can go back, " +
      "change your mind or skip. The big screen will show totals, and never who answered what. Please don’t compare " +
      "yet.” Press {Open}.",
    "{at} Do: keep quiet and let the ten seconds of thinking pass. Watch how many have finished. Press {Close} " +
      "when nearly all are in.",
    "{at} Do: a private check, where nobody else can see this page. {Pair talk?} {several?} The cards that split the " +
      "room most come first; tick {picks}. Keep your face still: a room that knows the commonest answer moves towards " +
      "it. {Pair talk?} If no card has at least a quarter on leading and a quarter on managing, press {Reveal} and use " +
      "the time for “What would tip you the other way?” {Pair talk?} Otherwise press {Pair talk}. {no Vote again?} Press " +
      "{Reveal}.",
    ...between,
    "{at} {Vote again?} Say: “The same {picks: card|cards}, on your own. Changing is fine, and so is staying.” Press " +
      "{Close and reveal} when nearly all are in.",
    "{at} {Vote again?} Say: “Look up. The first answers are on the left, the second on the right.” Five seconds to read " +
      "before you speak. Equal bars stay equal: don’t break the tie.",
    "{at} {no Vote again?} Say: “Look up.” Five seconds to read before you speak. Equal bars stay equal: don’t break the " +
      "tie.",
    `{at} ${firstVoice(remote)} Ask: “What did you hear that made you think, whether you moved or not?” Then: “When ` +
      "would the other answer fit better?” Don’t ask who answered what. If rank shows, ask for the case for the answer " +
      `they did not give. ${remote ? STUCK_ONLINE : STUCK} ${secondCard}`,
    `{at} Do: press {Overview} and go through the other cards at a glance. Say: “${said.article}” {article’s view?} If you ` +
      "want to, show the article’s view, last of all: “This is one article’s opinion. It isn’t the answer.” " +
      "{Without view|of these cards has|of these cards have} none, because {without view: it|they} can be argued either way.",
    `{at} Say: “${onwards}” Press {Next}.`,
    ...notes,
  ),
  settings: { cards, rounds: 2 },
});
