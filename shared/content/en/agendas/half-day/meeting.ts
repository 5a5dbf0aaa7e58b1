import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs } from "../paragraphs.ts";

/** The part before the first break: what the two words mean, and where each of us stands. */
export const meeting: Step[] = [
  {
    id: "welcome",
    exercise: "note",
    title: "Welcome",
    minutes: 8,
    notes: paragraphs(
      "Before: open the lobby ten minutes early, with the code on the big screen and your own page out of sight; if " +
        "this laptop is projected, run the workshop from your phone. Tables of four are best: there is a talk in " +
        "fours. Have two or three people ready to help a neighbour to join, and one who reads the chat aloud for " +
        "those who are remote. Print the paper version in case a phone or the network gives up.",
      "{at} Say: “Welcome. We have three and a half hours and two breaks. First we find out what we mean by leading " +
        "and by managing. Then each of us looks at their own weeks, for themselves. At the end everyone has one " +
        "commitment and someone who will ask about it.”",
      "{at} Say: “The two words are often used as if they were one, and more and more managers are asked to lead as " +
        "well. Every organisation needs both. One person can do both; most lean one way. Neither is the better hat, " +
        "and nobody here is being sorted.”",
      "{at} Do: let everyone join now. Say: “Scan the code, or type the six characters.” Walk about. Don’t begin " +
        "before nearly all are in: people who join late have no ‘before’ to compare with.",
      "{at} Say: “Each time it goes the same way: think for ten seconds, answer on your own, and only then do we " +
        "look and talk. Sometimes we vote again. That way we hear what each of us thinks, not what the first speaker " +
        "thinks.”",
      "{at} Say: “Nobody is identified. The screen shows totals, and a total with too few people behind it stays " +
        "hidden: under three for opinions, under five for anything about yourself. Some pages are for you alone, and " +
        "the phone says which. What you write for the room can be read by all, so no names. You can skip any " +
        "question.”",
      "{at} Say: “What would lead us away goes into the parking lot: it is on your phone at any time, without your " +
        "name. I look into it before each break.”",
      "{at} Say: “Turn to the person who will be your neighbour today: one sentence each on what would make these " +
        "hours worth it.” Remote: in the chat. If people are remote, say that the remote voice goes first in every " +
        "talk.",
      "{at} Press {Next}.",
      "For you alone: rooms tend to prefer ‘leader’ even where managing is what helps. Don’t let your voice rise at " +
        "one word and drop at the other. {Kept back|minute is|minutes are} kept back. If time gets short: leave out " +
        "the time audit first, then one of the three stories, then the tagging of the words. Keep both breaks whole. " +
        "The skill Venn and the growth-skill rank are there to swap in, for the audit or the ledger.",
    ),
    settings: {
      text: paragraphs(
        "Good to have you here.",
        "Today is about two kinds of work: leading and managing. Both are needed, most of us do both, and neither is " +
          "the better hat.",
        "First: what do we mean by the two words? Then: where do I stand, and where am I needed? Last: what will I do?",
        "You answer on your own phone, and then we talk. Nobody is identified, there are no scores, and you can skip " +
          "any question. What is for later goes into the parking lot on your phone.",
      ),
    },
  },
  {
    id: "before",
    exercise: "shift",
    title: "How ready?",
    minutes: 4,
    notes: paragraphs(
      "Why: without a ‘before’ there is no telling what moved. It asks how ready people feel, not what they do: " +
        "behaviour does not change in a day.",
      "{at} Say: “Before anything else: six short lines, nought to ten, right now. There is no good score. At the " +
        "end we ask again, and each phone finds its own earlier answers; nobody else can.” Press {Open}.",
      "{at} Do: keep quiet. Those who are still joining can answer too; whoever misses this is simply not in the " +
        "comparison, and the report says how many that is.",
      "{at} Press {Close}: nothing is shown before the comparison. Say: “That is kept for the end. We leave it there.”",
      "{at} Press {Next}.",
    ),
    settings: { moment: "pre" },
  },
  {
    id: "cloud",
    exercise: "cloud",
    title: "Glad to follow",
    minutes: 12,
    notes: paragraphs(
      "Why: to start from what people have lived through, and to see how much of it is leading, managing, or both.",
      "{at} Say: “Think of someone you were glad to follow, whatever their rank: a boss, a colleague, a trainee, a " +
        "neighbour. What made you glad? Ten seconds to think, then up to three words. No names, please: the words go " +
        "on the screen.” Press {Open}.",
      "{at} Do: let them write, and give no example: the first one you give is the one you get back. Press {Close} " +
        "after about a minute and a half.",
      "{at} Press {Check}; nobody can answer after that, and nobody else sees the words yet. Hide names and anything " +
        "unkind, merge what is plainly the same, and if in doubt leave it out. Press {Reveal}.",
      "{at} Say: “Look up. What do you notice?” Remote voice first, then the room. Ask about words, never about who " +
        "wrote them.",
      "{at} Press {Tag the words}: it puts the words on every phone. Say: “Here are the ten that came up most. Is " +
        "each of them mainly leading, mainly managing, or equally both?”",
      "{at} {Tag the words?} Press {Close and reveal}.",
      "{at} Ask: “How much of this is managing done well?” {Tag the words?} Take the word that splits the room most: " +
        "one voice for each side, the less chosen one first.",
      "{at} Say: “With your neighbour: which of these words did someone say of you, or would you like them to?” A " +
        "minute and a half, and it stays between the two.",
      "{at} Ask, if every story was about someone at the top: “Who followed a colleague of their own rank?” Today " +
        "starts from a training company’s blog post, ‘Leadership v Management: What Are The Key Differences?’, " +
        "called ‘the article’ from here on. It says that leading needs no senior post.",
      "{at} Say: “So we know it when we meet it. Now to what the article makes of it.” Press {Next}.",
      "{Tag the words?} Short of time: leave out the second part. Saves five minutes.",
    ),
    settings: { tagging: true },
  },
  {
    id: "areas",
    exercise: "note",
    title: "Five areas",
    minutes: 10,
    notes: paragraphs(
      "Why: five lines are easier to talk about than two words. This is the only input of the day, so keep it short " +
        "and argue with it.",
      "{at} Say: “Today starts from one article. It says that leaders create value through a vision and a strategy, " +
        "by winning people who come along willingly, with influence rather than rank. And that managers deliver: " +
        "work, processes, objectives, and the budget, structure and staff behind them. Leading people or managing " +
        "work, it asks. It names five areas. I read them, and after each one I add a doubt.”",
      "{at} Vision. Say: “Setting a vision, or carrying it locally and keeping work in line with it and with our " +
        "values. But the article wants willing buy-in from leaders and local buy-in from managers. Is that two " +
        "things?”",
      "{at} Ideas. Say: “Ideas and strategy for the whole, or execution, results and improvements close to the work. " +
        "If everyone sets strategy, nothing gets done; the article says so too.”",
      "{at} People. Say: “Inspiring followers, or running the environment that people work in. Here the article " +
        "leans on Gallup. The figure is at least 70% of the variance in engagement across business units, not of " +
        "anyone’s engagement, and it is Gallup’s own estimate. It adds the saying that people leave managers, not " +
        "companies; Gajendran and Somaya found that people leave good bosses nearly as often.”",
      "{at} Time. Say: “The future, or the present. The article says that managers focus on the status quo. Keeping " +
        "something steady can be the harder job, so don’t take the phrase as blame.”",
      "{at} Culture. Say: “Shaping and transforming, or following and upholding. Doesn’t someone who upholds a " +
        "standard on a difficult day shape a culture too?”",
      "{at} Ask, for a minute with the neighbour: “On which of the five would you argue with the article?” Then two " +
        "voices, remote first. {takes 1:45}",
      "{at} Say: “Four views of the same question. Zaleznik: two different outlooks. Bennis: pairs of contrasts. " +
        "Kotter: two jobs that complete each other, one for change and one for complexity. Mintzberg: don’t separate " +
        "them. Keep the one that helps you most.”",
      "{at} Say: “And one thing that we leave out: the article treats leading as the next step up. Here the room " +
        "decides what each moment needs.” Press {Next}.",
    ),
    settings: {
      text: paragraphs(
        "Five areas, and two ways to work in each. Most weeks need some of both.",
        "Vision: set it · carry it locally",
        "Ideas: ideas and strategy · execution and results",
        "People: inspire followers · run the working environment",
        "Time: the future · the present",
        "Culture: shape and transform it · follow and uphold it",
        "With which of these five would you argue?",
      ),
    },
  },
  {
    id: "sort",
    exercise: "sort",
    title: "Leading, managing or both?",
    minutes: 22,
    notes: paragraphs(
      "Why: to bring assumptions into the open, on {cards|thing|things} that someone does at work. {Pair talk?} The " +
        "talk grows from one to two to four to all, so that every view has been said aloud before the loud ones are " +
        "heard.",
      "{at} Say: “{Cards|thing|things} that someone does. For each one: mainly leading, mainly managing, or equally " +
        "both? There is no key that makes you right. Go back, change your mind, or skip.” Press {Open}.",
      "{at} Do: keep quiet. Nearly all need about {answering}; a deck that is not finished counts for the cards that " +
        "were answered. Press {Close}.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} {several?} The cards that split " +
        "the room most come first; tick {picks}. Keep your face still: a room that knows the commonest answer moves " +
        "towards it.",
      "{at} Press {Pair talk}. Say: “Phones down. One minute alone: why did you choose as you did on {picks: this " +
        "card|these two}?” Everyone sees the countdown; add half a minute as you need it. {takes 1:00}",
      "{at} {Pair talk?} Say: “Two minutes in pairs: say what you chose, then find a case in which the other answer " +
        "is right.” Remote: pairs in breakout rooms, or the chat. {takes 2:00}",
      "{at} {Pair talk?} Say: “Four minutes in fours: what is the strongest case for the side that your four did not " +
        "choose?” Call the last half-minute. {takes 4:00}",
      "{at} Press {Vote again}. Say: “The same {picks: card|two}, on your own. Changing is fine, and so is staying.”",
      "{at} Press {Close and reveal}. Say: “Look up. The first answers are on the left, the second on the right.” Five " +
        "seconds to read. Equal bars stay equal: don’t break the tie.",
      "{at} {no Vote again?} Press {Reveal}. Say: “Look up.” Five seconds to read. Equal bars stay equal: don’t break the tie.",
      "{at} {Pair talk?} With all: one sentence from each four, remote tables first. Ask: “What did " +
        "you hear that made you think, whether you moved or not?” and “When would the other answer fit better?” If a " +
        "table is silent, have one line written and read out by a neighbour. If rank shows, ask for the case for the " +
        "answer they did not give.",
      "{at} Do: press {Overview} and go through the other cards. Stop at one where nearly all agreed and ask: “Would " +
        "the people we work for say the same?” {article’s view?} If you like, show the article’s view, last of all: " +
        "“One article’s opinion. It isn’t the answer.” {Without view|of these cards has|of these cards have} none, " +
        "because {without view: it|they} can be argued either way.",
      "{at} Say: “So much for other people. Where are we ourselves?” Press {Next}.",
      "Where the article is too simple, and what you can say:",
      "{card c19?} On knowing the job well enough to show it: “The article says that managers are chosen for " +
        "technical expertise. Is that how it goes here, and is it what the post needs?”",
      "{card c20?} On spirits in a hard week: “It has managers motivate and leaders inspire. Who could tell the two " +
        "apart from below?”",
      "{card c18?} On sensing what is left unsaid: “It ties empathy to leaders. Managers need it every day.”",
      "{card c27?} On reporting progress: “Counting serves when it helps those who are counted.”",
      "{card c24?} On the routine that still works: “Focusing on the status quo is nothing to be blamed for.”",
      "{card c21?} On the one who gets a stuck project moving: “No post was needed for that.”",
      "{Pair talk?} Short of time: leave out the four minutes in fours.",
    ),
    settings: {
      cards: [
        "c1",
        "c5",
        "c6",
        "c8",
        "c12",
        "c13",
        "c14",
        "c16",
        "c18",
        "c19",
        "c20",
        "c21",
        "c24",
        "c27",
        "c29",
        "c31",
      ],
      rounds: 2,
    },
  },
  {
    id: "spectrum",
    exercise: "spectrum",
    title: "Where your effort goes",
    minutes: 20,
    notes: paragraphs(
      "Why: to place oneself, now and where the role needs one. It is about oneself: at least five answers and two " +
        "thirds of the room, or nothing is shown, and nobody is asked to explain theirs.",
      "{at} Say: “The {lines|line|lines} again, now with you on {lines: it|them}. {needed?} Where does most of your " +
        "effort go now, and where will your role need it in the next six months? The middle means as much of each. " +
        "Think of the last few weeks as they were. If you can, look into your calendar before you answer.” Press " +
        "{Open}.",
      "{at} Do: keep quiet. Say once, after a minute and a half: “Which end is which is drawn by lot; it says " +
        "nothing.” Press {Close} when nearly all are in.",
      "{at} Press {Check} for a private check; nobody can answer after that. {needed?} {several?} Find the widest " +
        "gap between now and needed, and the line where the room is spread most. Press {Reveal}.",
      "{at} Say: “Look up. {needed?} Each line shows the typical answer now, and an arrow to where the roles will " +
        "need us. It shows which way effort leans, never how much there is.” Fifteen seconds in silence.",
      "{at} Press {Debrief}. {needed?} {several?} Put the line with the widest gap on the big screen. {needed?} Ask: " +
        "“Which gap is the role’s, and which is yours?” Remote voice first. People speak about the picture; nobody " +
        "has to say where they stand.",
      "{at} Say: “In pairs, three minutes each, and only as much as you like: one line on which you would want to " +
        "move, and what holds you where you are. The other listens and asks one question: what would be the first " +
        "sign?” Remote: breakout rooms. {takes 6:30}",
      "{at} {several?} Put the line with the widest spread on the big screen. Ask: “If we are so far apart here, " +
        "what do we lack, and what does it save us?”",
      "{at} Ask: “What holds several of us in the same place?” Quietest table first. What is in nobody’s own hands " +
        "goes into the parking lot.",
      "{at} Say what is in the parking lot so far, and when it will be answered. Say how long the break is. “We " +
        "begin again on the minute.” Press {Next}.",
      "Worth knowing: more and more managers are asked to lead as well, so arrows towards the leading end are " +
        "common. Ask what people would have to drop, and what breaks if they do. An arrow towards the managing end " +
        "is no step back. No lining up along a wall for this one: it is about oneself.",
      "Short of time: two minutes each in pairs.",
    ),
    settings: {},
  },
];
