/** Steps of the shorter agendas in which people look at themselves. */
import type { Step } from "../../../../agenda/schema.ts";
import type { Timed } from "../longer/opening.ts";
import { firstVoice, paragraphs, said } from "../paragraphs.ts";

/** The agreement, before anyone speaks about themselves. */
export const agreement = (timed: Timed, remote = false): Step => ({
  id: "agreement",
  exercise: "note",
  title: "What is said in pairs",
  ...timed,
  priority: "must",
  notes: paragraphs(
    "Why: people are about to talk about themselves. What they tell is theirs to choose, and stays where it was said. " +
      "Never leave it out.",
    `{at} Say: “${said.agreement}” Wait until you have seen the nods${remote ? ", or thumbs up in the chat" : ""}.`,
    remote
      ? "{at} Say: “That holds in the rooms for two as well: no recording there, and no AI notes.” Press {Next}."
      : `{at} Say: “${said.findPartner}” Wait until everyone has someone; the odd one out makes three. Press {Next}.`,
  ),
  settings: {
    text: paragraphs(
      "What you hear in pairs stays between the two of you.",
      "You choose what to tell. “I’d rather not” is a whole answer.",
      "Please don’t pair with your own boss, or with someone who reports to you.",
    ),
  },
});

/** What is said before the five lines, and what stands between them and the next step. */
interface SpectrumAs extends Timed {
  /** The first words: what the five lines are. */
  lines: string;
  /** The paragraph of the talk in pairs; none where everyone is remote. */
  pairs?: string;
  onwards: string;
  short: string;
}

/** Oneself on five lines, now and needed; then, in a room, one line in pairs. */
export const spectrum = ({ lines, pairs, onwards, short, ...timed }: SpectrumAs): Step => ({
  id: "spectrum",
  exercise: "spectrum",
  title: "Where your effort goes",
  ...timed,
  ...(pairs && { talks: { ...timed.talks, task: said.tasks.oneLine } }),
  notes: paragraphs(
    "Why: to see where one’s effort goes now, and where the role needs it. It is about oneself, so nobody is asked to " +
      "explain an answer. It takes at least five answers, and two thirds of the room, to show anything.",
    `{at} Say: “${lines}”`,
    "{at} Say: “{needed?} On each line: where does most of your effort go now, and where will your role need it in the " +
      "next six months? The middle means as much of each. Answer for the last few weeks as they were, not as you would " +
      "like them.” Press {Open}.",
    `{at} Do: keep quiet. Say once, after a minute: “${said.byLot}” Press {Close} when nearly all have finished.`,
    "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. {needed?} {several?} Find the " +
      "line with the widest gap between now and needed. Then press {Reveal}.",
    "{at} Say: “Look up. {needed?} Each line shows the typical answer now, and an arrow to where our roles will need " +
      "us. It shows which way effort leans, never how much there is.” Give them ten seconds in silence." +
      (pairs ? "" : " Press {Debrief}."),
    ...(pairs ? [pairs] : []),
    "{at} Do: put one line on the big screen, by itself. {needed?} {several?} Take the one with the widest gap. {needed?} " +
      `Ask: “Which gap is the role’s, and which is yours?” ${firstVoice(!pairs)} People speak about the picture; nobody ` +
      "has to say where they stand.",
    "{at} Ask: “What holds several of us in the same place?” Two or three voices, the quietest first. What is not in " +
      "anyone’s own hands belongs in the parking lot.",
    `{at} Say: “${onwards}” Press {Next}.`,
    "Worth knowing: more and more managers are asked to lead as well, so arrows towards the leading end are common. Ask " +
      "what people would have to drop, and what breaks if they do. An arrow towards the managing end is no step back.",
    "Where the article is too simple: it has managers follow a culture. You can say: “Doesn’t someone who upholds a " +
      "standard on a difficult day shape one too?” It also says that managers are chosen for technical expertise: “Is " +
      "that how it goes here, and is it what the post needs?”",
    short,
  ),
  settings: {},
});

/** The five areas as the article has them, in half a minute. */
export const fiveAreas =
  "The article names five areas in which the two differ. Vision: set it, or carry it locally, in line with our values. " +
  "Ideas: think them up, or turn them into results. People: inspire them, or run the place they work in. Time: the " +
  "future, or the present. Culture: change it, or uphold it. Most weeks need some of both.";

/** In pairs, about one line. */
export const oneLine = (takes: string) =>
  "{at} Press {In pairs}. Say: “With your partner, a minute each, and only as much as you like. One line on which you’d like to move, " +
  `and what holds you where you are.” No hands, and no lining up along a wall: this is about oneself. {takes ${takes}} ` +
  "Press {Debrief} when their time is over.";

/** One if–then, read to a buddy, with one line of style. */
export const commitment = (timed: Timed, remote = false): Step => ({
  id: "commit",
  exercise: "commit",
  title: "One commitment",
  ...timed,
  talks: { ...timed.talks, task: remote ? said.tasks.buddyRemote : said.tasks.buddy },
  notes: paragraphs(
    "Why: what people do on Monday is what this workshop is for. A commitment tied to a moment that comes up anyway is " +
      "kept more often than a good intention.",
    "{at} Say: “One commitment each. If this happens, then I will do that. Take one of the starters and make it your " +
      "own, or write one. The ‘if’ comes up anyway: a meeting, an email, Friday at nine. The ‘then’ is small enough for " +
      "the same day. Give it a date. There is room for one line of style: if someone sees you at your best at this, what " +
      "do they see? It stays yours; only what you choose to share is shown.” Press {Open}.",
    "{at} Do: keep quiet. Most people need about {answering}. If someone is stuck, ask them softly: “Which line did you " +
      "want to move on?” {takes 2:20}",
    remote
      ? "{at} Press {In pairs}. Say: “Send it in a private chat to your partner from the room for two: your buddy from now on. Then ask: " +
          "‘If you see me at my best at this, what do you see?’ Agree on the day you will ask each other.” {takes 1:45} " +
          "Press {Close} when they are back."
      : "{at} Press {In pairs}. Say: “Read it to your partner, who is your buddy from now on. Then ask: ‘If you see me at my best at this, " +
          "what do you see?’ Agree on the day you will ask each other.” Let them improve it on the phone. Remote people: " +
          "one line in a private chat. {takes 2:00} Press {Close} when they are back in their seats.",
    "{at} Before {Reveal}: press {Check}, and hide what points to a person; nobody can answer after that. Then press " +
      "{Reveal}.",
    "{at} Say: “This is what we will do, and not who will do it.” Turn the pages in silence. What people have shared may " +
      "come at once: the areas come first only where they point to nobody. Ask: “Who would like to read theirs out?” " +
      "Nobody is called on. Press {Next}.",
    "Where the article is too simple: it promises a way from good manager to great leader. It also says, rightly, that " +
      "leading can be learnt, by hard work, commitment and openness to what others tell you. You can say: “That is just " +
      "as true of learning to manage well.”",
    "Short of time: leave out the reading aloud. Saves forty seconds. Never leave out the buddy.",
  ),
  settings: { short: true },
});
