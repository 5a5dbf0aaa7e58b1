import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs, said, secondCard } from "../paragraphs.ts";

/** What the two words mean, and where each of us stands: the rest of the first block. */
export const meaning: Step[] = [
  {
    id: "cloud",
    exercise: "cloud",
    title: "Glad to follow, and what it was",
    minutes: 8.5,
    talks: { room: 265 },
    notes: paragraphs(
      "Why: to start from what people have lived through. How much of it is leading, managing, or both? Energy: " +
        "level, then lively.",
      "{at} Say: “Think of someone you were glad to follow, whatever their rank: a boss, a colleague, a trainee, a " +
        "neighbour. What made you glad? Ten seconds to think, then up to three words. No names: the words go on the " +
        "big screen. Afterwards we ask of each word what it was: leading, managing, or both. We often use the two as " +
        "if they were one.” Press {Open}.",
      "{at} Do: let them write, and give no example: the first example you give is the one you get back. Press " +
        "{Close} when nearly all have sent theirs.",
      "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide names and anything unkind, merge what is " +
        "plainly the same, and if in doubt leave it out. Then press {Reveal}.",
      "{at} Say: “Look up. What do you notice?” Remote voice first, then the room. Ask about words, never about who " +
        "wrote them.",
      "{at} Ask: “How much of this is managing done well?” Two voices. Press {Tag the words}: it puts them on every phone.",
      "{at} {Tag the words?} Say: “These came up most. Is each of them mainly leading, mainly managing, or equally both?” " +
        "Press {Close and reveal} when nearly all are in.",
      "{at} {Tag the words?} Take the word that splits the room most: one voice for each side, the less chosen one first.",
      "{at} {Tag the words?} Ask: “Which of these words would you least like to see on one side only?” Two voices.",
      "{at} Ask, if every story was about someone at the top: “Who followed a colleague of their own rank?”",
      "{at} Say: “So we know it when we meet it.” Press {Next}.",
      "{Tag the words?} Short of time: leave out the tagging. Saves more than four minutes.",
    ),
    settings: { tagging: true },
  },
  {
    id: "sort",
    exercise: "sort",
    title: "Leading, managing or both?",
    minutes: 16.5,
    talks: { pairs: 400, room: 337, cards: 2, task: said.tasks.fours },
    notes: paragraphs(
      "Why: to bring assumptions into the open, on {cards|thing|things} that someone does at work. {Pair talk?} The " +
        "talk grows from one to two to four to all. So every view is said aloud before the loud ones are heard. " +
        "Energy: the highest of this block.",
      "{at} Say: “{Cards|thing|things} that someone does. For each one: mainly leading, mainly managing, or equally " +
        "both? No key makes you right. Some are hard to place; that’s what they are for. Don’t look for the clever " +
        "answer: take the one you would give at work. Go back, change your mind, or skip.” Press {Open}.",
      "{at} Do: keep quiet. Most people need about {answering}. Press {Close} when nearly all are in; an unfinished " +
        "deck counts for the cards that were answered.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} {several?} The cards that split " +
        "the room most come first; tick {picks}. Keep your face still: a room that knows the commonest answer moves " +
        "towards it. {Pair talk?} Press {Pair talk}. {no Vote again?} Press {Reveal}.",
      "{at} {Pair talk?} Say: “Phones down. One minute alone: why did you choose as you did on " +
        "{picks: this card|these two}?” Everyone sees the countdown. {takes 1:00}",
      "{at} {Pair talk?} Say: “Stand up, or turn your chair. Two minutes with someone you don’t know yet. Say what " +
        "you chose, then find a case in which the other answer is right.” Remote: breakout rooms, or the chat. " +
        "{takes 2:10}",
      "{at} {Pair talk?} Say: “Two pairs make a four. What is the strongest case for the side that your four did not " +
        "choose?” Call the last half-minute. {takes 3:50} Press {Vote again}.",
      "{at} {Vote again?} Say: “The same {picks: card|two}, on your own. Changing is fine, and so is staying.” Press " +
        "{Close and reveal} when nearly all are in.",
      "{at} {Vote again?} Say: “Look up. The first answers are on the left, the second on the right.” " +
        "Five seconds to read. Equal bars stay equal: don’t break the tie.",
      "{at} {no Vote again?} Say: “Look up.” Five seconds to read. Equal bars stay equal: don’t " + "break the tie.",
      "{at} {Pair talk?} With all, still standing: one sentence from each four, remote fours first. Ask: “What did " +
        "you hear that made you think, whether you moved or not?” and “When would the other answer fit better?” " +
        secondCard,
      "{at} Do: press {Overview} and go through the other cards. Stop at one where nearly all agreed. Ask: “Would " +
        "the people we work for say the same?”",
      "{at} Say: “Take a seat. Now where these cards come from.” Press {Next}.",
      "If nobody speaks: one line each on paper, swap, and read out the neighbour’s. If one voice takes over, go to " +
        "the quietest table. If rank shows, ask for the case for the answer they did not give.",
      "{Pair talk?} Short of time: leave out the fours. Saves three and a half minutes.",
    ),
    settings: { cards: ["c1", "c4", "c6", "c8", "c12", "c13", "c14", "c18", "c19", "c21", "c24", "c31"], rounds: 2 },
  },
  {
    id: "areas",
    exercise: "note",
    title: "Five areas",
    minutes: 3.5,
    talks: { pairs: 40, room: 25 },
    notes: paragraphs(
      "Why: five lines are easier to talk about than two words. This is the only input of the day, so keep it short, " +
        "and argue with it. Energy: down, listening.",
      `{at} Say: “${said.article} It says that leaders create value through a vision and a strategy. People come along ` +
        "willingly, won by influence rather than rank. Managers deliver: work, processes, objectives, with the " +
        "budget, structure and staff behind them.”",
      "{at} Say: “It names five areas; I add a doubt to each. Vision: set it, or carry it locally and keep work in " +
        "line with it and with our values. But the article wants buy-in from both. Is that two things?”",
      "{at} Say: “Ideas: ideas and strategy for the whole, or execution, results and improvements close to the work. " +
        "If everyone sets strategy, nothing gets done; the article says so too.”",
      "{at} Say: “People: inspire followers, or run the working environment. It ties empathy to leaders; don’t " +
        "managers need it every day? And it says that managers are chosen for their technical expertise. Is that how " +
        "it goes here, and is it what the post needs?”",
      "{at} Say: “Time: the future, or the present. It says that managers focus on the status quo. Keeping something " +
        "steady can be the harder job, so don’t take the phrase as blame.”",
      "{at} Say: “Culture: shape and transform it, or follow and uphold it. Doesn’t someone who upholds a standard " +
        "on a difficult day shape a culture too?”",
      "{at} Say: “Others draw the line elsewhere. Zaleznik: two outlooks. Bennis: pairs of contrasts. Kotter: two " +
        "jobs that complete each other. Mintzberg: don’t separate them.”",
      "{at} Say: “With a neighbour, one minute: on which of the five would you argue with the article?” {takes 1:00}",
      "{at} Do: hear one voice, a remote one if you can. Press {Next}.",
      "Where the article is too simple: the article treats leading as the next step up. Here the room decides what " +
        "each moment needs. It leans on Gallup: at least 70% of the variance in engagement across business units, " +
        "and Gallup’s own estimate. That people leave managers is a saying; Gajendran and Somaya found that people " +
        "leave good bosses nearly as often.",
      "Some cards belong here too. On the routine that still works: “Focusing on the status quo is nothing to be " +
        "blamed for.” On the one who gets a stuck project moving: “No post was needed for that.” On asking for feedback: " +
        "“That is hard work in either role.”",
      "Short of time: leave out the pairs. Saves a minute.",
    ),
    settings: {
      text: paragraphs(
        "Vision: set it · carry it locally",
        "Ideas: ideas and strategy · execution and results",
        "People: inspire followers · run the working environment",
        "Time: the future · the present",
        "Culture: shape and transform it · follow and uphold it",
        "On which of the five would you argue?",
      ),
    },
  },
  {
    id: "spectrum",
    exercise: "spectrum",
    title: "Where your effort goes",
    minutes: 10,
    talks: { pairs: 120, room: 257, task: said.tasks.oneLine },
    notes: paragraphs(
      "Why: each person looks at their own weeks, privately, and then says one thing in pairs. It takes five answers " +
        "and two thirds of the room to show anything. Energy: down, quiet; then close.",
      "{at} Say: “The {lines|line|lines} again, now with you on {lines: it|them}. More and more managers are asked " +
        "to lead as well, and most of us do both. {needed?} Where does most of your effort go now, and where will " +
        "your role need it in the next six months? The middle means as much of each. Think of the last few weeks as " +
        "they were. If you can, look into your calendar before you answer.” Press {Open}.",
      `{at} Do: keep quiet. Say once: “${said.byLot}” Press {Close} when nearly all are in.`,
      "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. {needed?} {several?} Find the " +
        "widest gap between now and needed. {several?} Find the line where the room is most spread out. Then press {Reveal}.",
      "{at} Say: “Look up. {needed?} Each line shows the typical answer now, and an arrow to where our roles will need " +
        "us. It shows which way effort leans, never how much there is.” Ten seconds in silence.",
      "{at} Press {In pairs}. Say: “In pairs, a minute each, and only as much as you like. One line on which you’d like to move, and " +
        "what holds you where you are.” Remote: breakout rooms. {takes 2:20} Press {Debrief} when their time is over.",
      "{at} Do: put one line on the big screen, by itself. {needed?} {several?} Take the one with the widest gap. {needed?} " +
        "Ask: “Which gap is the role’s, and which is yours?” Remote voice first. People speak about the picture; nobody " +
        "has to say where they stand.",
      "{at} {several?} Put the line with the widest spread on the big screen. Ask: “If we are so far apart here, what " +
        "does that cost us, and what does it save us?”",
      "{at} Ask: “What holds several of us in the same place?” Quietest table first. What is in nobody’s own hands " +
        "goes into the parking lot.",
      "{at} Say: “Fifteen minutes. We begin again on the minute.” Press {Next}.",
      "Worth knowing: ask what people would have to drop, and what breaks if they do. An arrow towards the managing " +
        "end is no step back. No lining up along a wall for this one: it is about oneself.",
      "Short of time: leave out the pairs. Saves two minutes and twenty seconds.",
    ),
    settings: {},
  },
];
