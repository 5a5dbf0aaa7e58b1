import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs } from "../paragraphs.ts";

/** The first half: what the two words mean, and where each of us stands. */
export const meaning: Step[] = [
  {
    id: "welcome",
    exercise: "note",
    title: "Welcome",
    minutes: 4,
    notes: paragraphs(
      "Before: open the lobby five minutes early, with the code on the big screen and your own page out of sight; if " +
        "this laptop is projected, run the workshop from your phone. Have two or three people ready to help a " +
        "neighbour to join. Put chairs so that everyone can turn to someone.",
      "{at} Say: “Welcome. Today we look at two kinds of work, leading and managing, in other people’s examples " +
        "first and then in our own week. You leave with one commitment small enough to keep.”",
      "{at} Say: “The two words are often used as if they were one, and more and more managers are asked to lead as " +
        "well. Every organisation needs both. Most of us do both in one week and lean one way. Neither is the better " +
        "hat, and nobody here is being sorted.”",
      "{at} Say: “Your phone is how you answer, always the same way: think for ten seconds, answer on your own, and " +
        "only then do we look and talk. Sometimes we vote again after the talk. That way we hear what each of us " +
        "thinks, not what the first speaker thinks.”",
      "{at} Say: “Nobody is identified. The screen shows totals. A total with too few people behind it stays hidden, " +
        "and where a question is about you, it takes at least five. What you write may be read by all unless the " +
        "phone says otherwise, so leave out names. You can skip any question.”",
      "{at} Say: “What would lead us away goes into the parking lot: it is on your phone at any time, without your " +
        "name. Before we leave we look at what is in it.”",
      "{at} Do: look at how many have joined. If people are remote, say that the remote voice goes first in every " +
        "talk, and why: they are the easiest to forget. Name one person who reads the chat aloud.",
      "{at} Do: wait for the last few who are joining, or go on; latecomers land where the room is.",
      "For you alone: rooms tend to prefer ‘leader’ even where managing is what helps. Don’t let your voice rise at " +
        "one word and drop at the other. {Kept back|minute is|minutes are} kept back: joining and turning to a " +
        "neighbour take some, the rest is for good talks. {no kept back?} Joining and turning to a neighbour take a " +
        "few minutes more than stand here. If you start late, leave out voting again on the second " +
        "story first, then the words at the beginning.",
    ),
    settings: {
      text: paragraphs(
        "Good to have you here.",
        "Today we look at two kinds of work: leading and managing. Both are needed, most of us do both, and neither " +
          "is the better hat.",
        "First other people’s examples, then your own week, then two tricky moments, and at the end one small " +
          "commitment.",
        "You answer on your own phone, and then we talk. Nobody is identified, there are no scores, and you can skip " +
          "any question. What is for later goes into the parking lot on your phone.",
      ),
    },
  },
  {
    id: "cloud",
    exercise: "cloud",
    title: "Glad to follow",
    minutes: 4,
    notes: paragraphs(
      "Why: to start from what people have lived through, before any definition.",
      "{at} Say: “Think of someone you were glad to follow, whatever their rank: a boss, a colleague, a trainee, a " +
        "neighbour. What made you glad? Ten seconds to think, then up to three words. No names, please: the words go " +
        "on the screen.” Press {Open}.",
      "{at} Do: let them write, and give no example: the first one you give is the one you get back. Press {Close} " +
        "after about a minute.",
      "{at} Press {Check}; nobody can answer after that, and nobody else sees the words yet. Hide names and anything " +
        "unkind, merge what is plainly the same, and if in doubt leave it out. Press {Reveal}.",
      "{at} Say: “Look up. What do you notice?” Remote voice first, then the room. Ask about words, never about who " +
        "wrote them.",
      "{at} Ask: “How much of this is managing done well?” Take two or three answers. ‘Fair’, " +
        "‘clear’ or ‘kept promises’ are good places to look, if they are there.",
      "{at} Say: “So we know it when we meet it. Do we agree on what to call it?” Press {Next}.",
      "Worth knowing: this workshop starts from a training company’s blog post, ‘Leadership v Management: What Are " +
        "The Key Differences?’, called ‘the article’ from here on. It says that leading needs no senior post. If " +
        "every story is about someone at the top, ask: “Who followed a colleague of their own rank?”",
    ),
    settings: {},
  },
  {
    id: "sort",
    exercise: "sort",
    title: "Leading, managing or both?",
    minutes: 12,
    notes: paragraphs(
      "Why: to bring assumptions into the open. {Cards|card|cards}. {Pair talk?} One talk in pairs about " +
        "{picks|card|cards}, and voting again on {picks: it|those}.",
      "{at} Say: “{Cards|thing|things} that someone does at work. For each one: mainly leading, mainly managing, or " +
        "equally both? There is no key that makes you right. You can go back, change your mind or skip.” Press " +
        "{Open}.",
      "{at} Do: keep quiet and let the ten seconds of thinking pass. Watch how many have finished. The timer closes " +
        "nothing; you do. Press {Close} when nearly all are in.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} {several?} The cards that split " +
        "the room most come first; tick {picks}. Keep your face still: a room that knows the commonest answer moves " +
        "towards it. {Pair talk?} If no card has at least a quarter on leading and a quarter on managing, press " +
        "{Reveal} and use the time for “What would tip you the other way?”",
      "{at} Press {Pair talk}. Say: “Phones down. One neighbour; the odd one out makes three. Remote: " +
        "breakout rooms, or the chat. {Picks|card|cards}. Say what you chose and why, then find one case in which the other " +
        "answer would be right.” The countdown is {talk}: add half a minute once.",
      "{at} Press {Vote again}. Say: “The same {picks: card|two}, on your own. Changing is fine, and so is staying.”",
      "{at} Press {Close and reveal}. Say: “Look up. The first answers are on the left, the second on the right.” Five " +
        "seconds to read before you speak. Equal bars stay equal: don’t break the tie.",
      "{at} {no Vote again?} Press {Reveal}. Say: “Look up.” Five seconds to read before you speak. Equal bars stay equal: don’t break the tie.",
      "{at} Remote voice first. Ask: “What did you hear that made you think, whether you moved or " +
        "not?” Then: “When would the other answer fit better?” Don’t ask who answered what. If one voice takes over, " +
        "go to the quietest table. If rank shows, ask for the case for the answer they did not give. If nobody " +
        "speaks: one line each on paper, swap, and read out the neighbour’s.",
      "{at} Do: press {Overview} and go through the other cards at a glance. {article’s view?} If you want to, show " +
        "the article’s view, last of all: “This is one article’s opinion. It isn’t the answer.” " +
        "{Without view|of these cards has|of these cards have} none, because {without view: it|they} can be argued either way.",
      "{at} Say: “One word for it will not do, then. Let us take it apart into five.” Press {Next}.",
      "Where the article is too simple, and what you can say:",
      "{card c24?} On the routine that still works: “The article says that managers focus on the status quo. Keeping " +
        "something steady can be the harder job, so don’t take that as blame.”",
      "{card c6?} On winning a team over to a plan made elsewhere: “The article gives local buy-in to managers and " +
        "willing followers to leaders. Isn’t that the same work?”",
      "{card c18?} On sensing what is left unsaid: “It ties empathy to leaders. Who would want to be managed without " +
        "it?”",
      "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.”",
      "{Vote again?} {several?} Short of time: vote again on one card, not two. Saves two minutes.",
    ),
    settings: { cards: ["c1", "c6", "c8", "c13", "c18", "c20", "c24", "c29"], rounds: 2 },
  },
  {
    id: "areas",
    exercise: "note",
    title: "Five areas",
    minutes: 2,
    notes: paragraphs(
      "Why: five lines are easier to talk about than two words. This is the only input of the workshop.",
      "{at} Say: “The article that this workshop starts from names five areas in which leading and managing differ. " +
        "Read them; I add one thing to each.” Read the page aloud, a breath between lines, the same tone for both " +
        "ends.",
      "{at} Say: “Two of these lines I would argue with. It says that leaders shape and transform a culture and " +
        "managers follow it. Doesn’t someone who upholds a standard on a difficult day shape one too? And it says " +
        "that managers are chosen for their technical expertise. Is that how it goes here, and is it what the post " +
        "needs?” Leave both questions open.",
      "{at} Say: “Others have drawn the line elsewhere. Zaleznik saw two outlooks. Bennis drew pairs of contrasts. " +
        "Kotter saw two jobs that complete each other, one for change and one for complexity. Mintzberg would not " +
        "separate them. We take the five lines as a map, not as the land.” Press {Next}.",
      "Worth knowing: in the article’s vision line the managing end is not passive. Turning a direction into local " +
        "goals, and keeping daily work in line with it and with the values, is what gives a vision its feet.",
    ),
    settings: {
      text: paragraphs(
        "Five areas, and two ways to work in each. Most weeks need some of both.",
        "Vision: set it · carry it locally",
        "Ideas: ideas and strategy · execution and results",
        "People: inspire followers · run the working environment",
        "Time: the future · the present",
        "Culture: shape and transform it · follow and uphold it",
      ),
    },
  },
  {
    id: "spectrum",
    exercise: "spectrum",
    title: "Where your effort goes",
    minutes: 10,
    notes: paragraphs(
      "Why: to place oneself, now and where the role needs one. It is about oneself, so it takes at least five " +
        "answers and two thirds of the room to show anything, and nobody is asked to explain theirs.",
      "{at} Say: “{Lines|line|lines}. {needed?} On each: where does most of your effort go now, and where will your " +
        "role need it in the next six months? The middle means as much of each. Answer for the last few weeks as " +
        "they were, not as you would like them.” Press {Open}.",
      "{at} Do: keep quiet. Watch how many have finished. Say once, after a minute: “Which end is which is drawn by " +
        "lot; it says nothing.” Press {Close} when nearly all have finished.",
      "{at} Press {Check} for a private check; nobody can answer after that. {needed?} {several?} Find the line with " +
        "the widest gap between now and needed. Press {Reveal}.",
      "{at} Say: “Look up. {needed?} Each line shows the typical answer now, and an arrow to where the roles will " +
        "need us. It shows which way effort leans, never how much there is.” Give them ten seconds in silence.",
      "{at} Press {Debrief}. {needed?} {several?} Put the line with the widest gap on the big screen. {needed?} Ask: " +
        "“Which gap is the role’s, and which is yours?” Remote voice first. People speak about the picture; nobody " +
        "has to say where they stand.",
      "{at} Say: “With your neighbour, a minute each, and only as much as you like: one line that you would want to " +
        "move on, and what holds you where you are.” No hands, and no lining up along a wall: this is about oneself. {takes 2:20}",
      "{at} Ask: “What holds several of us in the same place?” Two or three voices, the quietest table first. Write " +
        "down what is not in anyone’s own hands: it belongs in the parking lot.",
      "{at} Say: “Lines are easy. Now two moments in which both ends have a case.” Press {Next}.",
      "Worth knowing: more and more managers are asked to lead as well, so arrows towards the leading end are " +
        "common. Ask what people would have to drop to make room, and what breaks if they do. An arrow towards the " +
        "managing end is no step back.",
      "Short of time: leave out the talk in pairs. Saves two minutes.",
    ),
    settings: {},
  },
];
