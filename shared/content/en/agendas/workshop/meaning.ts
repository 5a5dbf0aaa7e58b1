import type { Step } from "../../../../agenda/schema.ts";
import { doubletake, fours } from "../longer/opening.ts";
import { paragraphs, said, secondCard } from "../paragraphs.ts";

/** The first half: a surprise, names, what the two words mean, and where each of us stands. */
export const meaning: Step[] = [
  {
    id: "welcome",
    exercise: "note",
    title: "Hello",
    minutes: 0.5,
    notes: paragraphs(
      "Before: open the lobby ten minutes early: the big screen has the code, and says how it works. Your own page " +
        "stays out of sight; if this laptop is projected, run the workshop from your phone. Leave room to stand. Have " +
        "two people ready to help a neighbour to join.",
      `{at} Say: “${said.helloFirst[0]}”`,
      `{at} Say: “${said.helloFirst[1]}” Press {Next}.`,
      "For you alone: rooms tend to prefer ‘leader’ even where managing is what helps. Don’t let your voice rise at " +
        "one word and drop at the other. {Kept back|minute is|minutes are} kept back for you. If time gets short, first " +
        "leave out the pairs after the five lines, then voting again on ‘Twenty measures’. With 100 people leave out " +
        "those pairs from the start. If people are remote, the remote voice goes first in every talk.",
    ),
    settings: {
      text: paragraphs("Good to have you here.", "We start by doing. What it was for comes afterwards."),
    },
  },
  doubletake(
    { minutes: 8, talks: { pairs: 60, room: 216 } },
    "With fewer than 20 people, phones say ‘someone’ and nothing is compared. Then open with ‘Glad to follow’ from " +
      "the library instead. That also saves nearly four minutes.",
    "eighty seconds",
  ),
  fours(
    { minutes: 4.5, talks: { room: 32 } },
    {
      time: "3:00",
      each: "Forty-five seconds",
      third: { asked: "one thing you want to get out of today", shown: "One thing you want to get out of today." },
    },
  ),
  {
    id: "sort",
    exercise: "sort",
    title: "Leading, managing or both?",
    minutes: 11.5,
    talks: { pairs: 250, room: 220, cards: 2, task: said.tasks.fours },
    notes: paragraphs(
      "Why: to bring assumptions into the open, on {cards|thing|things} that someone does at work. {Pair talk?} " +
        "People talk in pairs, then in fours. Energy: up, standing.",
      `{at} Say: “${said.article}”`,
      "{at} Say: “{Cards|thing|things} that someone does. Mainly leading, mainly managing, or equally both? No key " +
        "makes you right. Go back, change your mind, or skip.” Press {Open}.",
      "{at} Do: keep quiet. Most people need about {answering}. Press {Close} when nearly all are in.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} {several?} The cards that split " +
        "the room most come first; tick {picks}. Keep your face still: a room that knows the commonest answer moves " +
        "towards it. {Pair talk?} Press {Pair talk}. {no Vote again?} Press {Reveal}.",
      "{at} {Pair talk?} Say: “Phones down. Stand up, or turn your chair, and find someone you don’t know yet. " +
        "Say what you chose on {picks: this card|these two}. Then find a case in which the other answer is right.” " +
        "Remote: breakout rooms, or the chat. {takes 2:00}",
      "{at} {Pair talk?} Say: “Two pairs make a four. What is the strongest case for the side that your four did not " +
        "choose?” Call the last half-minute. {takes 2:30} Press {Vote again}.",
      "{at} {Vote again?} Say: “The same {picks: card|two}, on your own. Changing is fine, and so is staying.” Press " +
        "{Close and reveal} when nearly all are in.",
      "{at} {Vote again?} Say: “Look up. The first answers are on the left, the second on the right.” " +
        "Five seconds to read. Equal bars stay equal: don’t break the tie.",
      "{at} {no Vote again?} Say: “Look up.” Five seconds to read. Equal bars stay equal: don’t " + "break the tie.",
      "{at} Remote voice first, then one sentence from four or five of the fours, the quietest table first. Ask: “What " +
        "did you hear that made you think, whether you moved or not?” and “When would the other answer fit better?” If " +
        "nobody speaks: one line each on paper, swap, and read out the neighbour’s. If rank shows, ask for the case for " +
        `the answer they did not give. ${secondCard}`,
      "{at} Do: press {Overview} and go through the other cards. Stop at one where nearly all agreed. Ask: “Would " +
        "the people we work for say the same?” {article’s view?} If you like, show the article’s view, last of all: " +
        "“One article’s opinion. It isn’t the answer.” {Without view|of these cards has|of these cards have} none, " +
        "because {without view: it|they} can be argued either way.",
      "{at} Say: “So much for other people. Where are we ourselves?” Press {Next}.",
      "Where the article is too simple, and what you can say:",
      "{card c6?} On a plan made elsewhere: “The article gives local buy-in to managers, and willing followers to " +
        "leaders. Isn’t that the same work?”",
      "{card c11?} On the root cause of a recurring fault: “It says itself that both solve problems. Then who owns " +
        "this one?”",
      "{card c26?} On the deadline that slips for training: “Whose future is that, and who pays for it today?”",
      "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.”",
      "{Pair talk?} Short of time: leave out the fours. Saves two and a half minutes.",
    ),
    settings: { cards: ["c3", "c6", "c10", "c11", "c16", "c23", "c26", "c30"], rounds: 2 },
  },
  {
    id: "spectrum",
    exercise: "spectrum",
    title: "Where your effort goes",
    minutes: 9.5,
    talks: { pairs: 120, room: 214, task: said.tasks.oneLine },
    notes: paragraphs(
      "Why: each person looks at their own weeks, privately, and then says one thing in pairs. It takes five answers " +
        "and two thirds of the room to show anything. Energy: down, quiet; then close.",
      "{at} Say: “{Lines|line|lines}, from the article. Vision: set it, or carry it locally. Ideas: ideas and " +
        "strategy, or execution and results. People: inspire followers, or run the working environment. Time: the " +
        "future, or the present. Culture: shape and transform it, or follow and uphold it.”",
      "{at} Say: “More and more managers are asked to lead as well, and most of us do both. {needed?} On each line: " +
        "where does most of your effort go now? {needed?} And where will your role need it in the next six months? " +
        "The middle means as much of each. Answer for the last few weeks as they were.” Press {Open}.",
      `{at} Do: keep quiet. Say once: “${said.byLot}” Press {Close} when nearly all are in.`,
      "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. {needed?} {several?} Find the " +
        "widest gap between now and needed. Then press {Reveal}.",
      "{at} Say: “Look up. {needed?} Each line shows the typical answer now, and an arrow to where our roles will need " +
        "us. It shows which way effort leans, never how much there is.” Ten seconds in silence.",
      "{at} Press {In pairs}. Say: “With one neighbour, a minute each, and only as much as you like. One line on which you’d like to " +
        "move, and what holds you where you are.” Remote: breakout rooms. {takes 2:20} Press {Debrief} when their time is " +
        "over.",
      "{at} Do: put one line on the big screen, by itself. {needed?} {several?} Take the one with the widest gap. {needed?} " +
        "Ask: “Which gap is the role’s, and which is yours?” Remote voice first. People speak about the picture; nobody " +
        "has to say where they stand.",
      "{at} Ask: “What holds several of us in the same place?” Two or three voices, the quietest table first.",
      "{at} Say: “Five minutes. Stretch, and leave your phone here.” Press {Next}.",
      "Where the article is too simple: it has managers follow a culture. You can say: “Doesn’t someone who upholds " +
        "a standard on a difficult day shape one too?” No lining up along a wall for this one: it is about oneself.",
      "Short of time: leave out the pairs. Saves two minutes and twenty seconds.",
    ),
    settings: {},
  },
  {
    id: "stretch",
    exercise: "note",
    title: "Stretch",
    minutes: 5,
    notes: paragraphs(
      "Why: nobody sits well for ninety minutes. Energy: rest.",
      "{at} Say what time you start again, to the minute. Remote: cameras off. {takes 1:00}",
      "{at} Do: look into the parking lot. Answer what takes only one sentence. {takes 2:55}",
      "{at} Do: call people back. {takes 0:45} Press {Next}.",
      "Short of time: three minutes. Saves two.",
    ),
    settings: {
      kind: "break",
      text: paragraphs("Five minutes, by the clock.", "Your phone may sleep; it finds its way back."),
    },
  },
];
