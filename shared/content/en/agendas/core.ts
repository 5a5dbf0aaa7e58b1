import { paragraphs } from "./paragraphs.ts";
import type { Ready } from "./ready.ts";

/** Stands on its own: 56 minutes planned, and 19 kept back for what scripts do not count. */
export const core: Ready = {
  v: 1,
  id: "core",
  title: "Core workshop",
  purpose: "An hour and a quarter that stands on its own, from first words to a plan; 8 to 200 people.",
  locale: "en",
  minutes: 75,
  steps: [
    {
      id: "welcome",
      exercise: "note",
      title: "Welcome",
      minutes: 4,
      notes: paragraphs(
        "Before: open the lobby five minutes early, with the room code on the big screen and your own page out of " +
          "sight; if this laptop is projected, run the room from your phone. Have two or three people ready to help a " +
          "neighbour to join. Put chairs so that everyone can turn to someone.",
        "0:00 Say: “Welcome. Today we look at two kinds of work, leading and managing, in other people’s " +
          "examples first and then in our own week. You leave with one plan small enough to keep.”",
        "0:30 Say: “The two words are often used as if they were one, and more and more managers are asked to lead as " +
          "well. Every organisation needs both. Most of us do both in one week and lean one way. Neither is the better " +
          "hat, and nobody here is being sorted.”",
        "1:10 Say: “Your phone is how you answer, always the same way: think for ten seconds, answer on your own, and " +
          "only then do we look and talk. Sometimes we vote again after the talk. That way we hear what each of us " +
          "thinks, not what the first speaker thinks.”",
        "1:50 Say: “Nobody is identified. The screen shows totals. A total with too few people behind it stays " +
          "hidden, and where a question is about you, it takes at least five. What you write may be read by all " +
          "unless the phone says otherwise, so leave out names. You may pass on anything.”",
        "2:30 Say: “A question that would lead us away goes into the parking lot: it is on your phone at any time, " +
          "without your name. Before we leave we look at what is in it.”",
        "2:50 Do: look at how many have joined. If people are remote, say that the remote voice goes first in every " +
          "talk, and why: they are the easiest to forget. Name one person who reads the chat aloud.",
        "3:30 Do: wait for the last few who are joining, or go on; latecomers land where the room is.",
        "For you alone: rooms tend to prefer ‘leader’ even where managing is what helps. Don’t let your voice rise at " +
          "one word and drop at the other. Nineteen minutes are kept back: joining and " +
          "turning to a neighbour take some, the rest is for good talks. If you start late, leave out the second vote of the second story first, then the words at the beginning.",
      ),
      settings: {
        text: paragraphs(
          "It is good that you are here.",
          "Today we look at two kinds of work: leading and managing. Both are needed, most of us do both, and " +
            "neither is the better hat.",
          "First other people’s examples, then your own week, then two tricky moments, and at the end one small plan.",
          "You answer on your own phone, and then we talk. Nobody is identified, there are no scores, and you may pass " +
            "on anything. Questions for later go into the parking lot on your phone.",
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
        "0:00 Say: “Think of someone you were glad to follow, whatever their rank: a boss, a colleague, a trainee, a " +
          "neighbour. What made you glad? Ten seconds to think, then up to three words. No names, please: the words go " +
          "on the screen.” Press Open.",
        "0:30 Do: let them write, and give no example: the first one you give is the one you get back. Press Close " +
          "after about a minute.",
        "1:40 Press Check what they wrote; nobody can answer after that, and nobody else sees the words yet. Hide " +
          "names and anything unkind, merge what is plainly the same, and if in doubt leave it out. Press Reveal.",
        "2:05 Say: “Look up. What do you notice?” Remote voice first, then the room. Ask about words, never about who " +
          "wrote them.",
        "2:50 Press Debrief. Ask: “How much of this is managing done well?” Take two or three answers. ‘Fair’, ‘clear’ " +
          "or ‘kept promises’ are good places to look, if they are there.",
        "3:40 Say: “So we know it when we meet it. Do we agree on what to call it?” Press Next.",
        "Worth knowing: the article behind this workshop says that leading needs no senior post. If every story is about " +
          "somebody at the top, ask: “Who followed a colleague of their own rank?”",
      ),
      settings: {},
    },
    {
      id: "sort",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 12,
      notes: paragraphs(
        "Why: to bring assumptions into the open. Eight cards, one talk in pairs about two of them, and a second vote on " +
          "those two.",
        "0:00 Say: “Eight things that somebody does at work. For each one: mainly leading, mainly managing, or equally " +
          "both? There is no key that makes you right. You can go back, change your mind or skip.” Press Open.",
        "0:45 Do: keep quiet and let the ten seconds of thinking pass. Watch how many have finished. The timer closes " +
          "nothing; you do. Press Close when nearly all are in.",
        "2:45 Do: a private check, where nobody else can see this page. The cards that split the room most come " +
          "first; tick two. Keep your face still: a room that knows the commonest answer moves towards it. If no " +
          "card has at least a quarter on leading and a quarter on managing, press Reveal and use the time for “What " +
          "would tip you the other way?”",
        "3:10 Press Huddle. Say: “Phones down. One neighbour; the odd one out makes three. Remote: breakout rooms, or " +
          "the chat. Two cards. Say what you chose and why, then find one case in which the other answer would be " +
          "right.” Two minutes: add half a minute once.",
        "5:25 Press Open re-vote. Say: “The same two, on your own. Changing is fine, and so is staying.” Press Close.",
        "6:05 Press Reveal. Say: “Look up. The first vote is above, the second below.” Five seconds to read before you " +
          "speak. Equal bars stay equal: don’t break the tie.",
        "6:30 Press Debrief. Remote voice first. Ask: “What did you hear that made you think, whether you moved or " +
          "not?” Then: “When would the other answer fit better?” Don’t ask who voted how. If one voice takes over, go to " +
          "the quietest table. If rank shows, ask for the case they did not vote for. If nobody speaks: one line each " +
          "on paper, swap, and read out the neighbour’s.",
        "9:45 Do: press Overview and go through the other cards at a glance. If you want to, show the article’s view, " +
          "last of all: “This is one article’s opinion. It isn’t the answer.” Three of these cards have none, because " +
          "they can be argued either way.",
        "11:20 Say: “One word for it will not do, then. Let us take it apart into five.” Press Next.",
        "Where the article is too simple, and what you can say:",
        "On the routine that still works: “The article says that managers look to the status quo. Keeping something " +
          "steady can be the harder job, so don’t take that as blame.”",
        "On winning a team over to a plan made elsewhere: “The article gives local buy-in to managers and willing " +
          "followers to leaders. Is that not the same work?” On sensing what is left unsaid: “It ties empathy to " +
          "leaders. Who would want to be managed without it?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.”",
        "Short of time: vote on one card again, not two. Saves two minutes.",
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
        "0:00 Say: “The article that this workshop starts from names five areas in which leading and managing differ. Read " +
          "them; I add one thing to each.” Read the page aloud, a breath between lines, the same tone for both ends.",
        "0:50 Say: “Two of these lines I would argue with. It says that leaders shape and transform a culture and " +
          "managers follow it. Does somebody who upholds a standard on a difficult day not shape one too? And it says " +
          "that managers are chosen for their technical expertise. Is that how it goes here, and is it what the post " +
          "needs?” Leave both questions open.",
        "1:25 Say: “Others have drawn the line elsewhere. Zaleznik saw two outlooks. Bennis drew pairs of contrasts. " +
          "Kotter saw two jobs that complete each other, one for change and one for complexity. Mintzberg would not " +
          "separate them. We take the five lines as a map, not as the land.” Press Next.",
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
        "0:00 Say: “Five lines. On each: where does most of your effort go now, and where will your role need it in the " +
          "next six months? The middle means as much of each. Answer for the last few weeks as they were, not as you " +
          "would like them.” Press Open.",
        "0:50 Do: keep quiet. Watch how many have finished. Say once, after a minute: “Which end is which is drawn " +
          "by lot; it says nothing.” Press Close when nearly all have finished.",
        "3:00 Press Look for a private check; nobody can answer after that. Find the line with the widest gap " +
          "between now and needed. Press Reveal.",
        "3:20 Say: “Look up. Each line shows where we are, the middle person, and an arrow to where the roles will need " +
          "us. It shows which way effort leans, never how much there is.” Give them ten seconds in silence.",
        "4:10 Press Debrief and make the widest gap large. Ask: “Which gap is the role’s, and which is yours?” Remote " +
          "voice first. People speak about the picture; nobody has to say where they stand.",
        "6:00 Say: “With your neighbour, a minute each, and only as much as you like: one line that you would want to " +
          "move on, and what holds you where you are.” No hands, and no lining up along a wall: this is about oneself.",
        "8:20 Ask: “What holds several of us in the same place?” Two or three voices, the quietest table first. Write " +
          "down what is not in anyone’s own hands: it belongs in the parking lot.",
        "9:30 Say: “Lines are easy. Now two moments in which both ends have a case.” Press Next.",
        "Worth knowing: more and more managers are asked to lead as well, so arrows towards the leading end are common. " +
          "Ask what would have to leave the diary to make room, and what breaks if it does. An arrow towards the " +
          "managing end is no step back.",
        "Short of time: leave out the talk in pairs. Saves two minutes.",
      ),
      settings: {},
    },
    {
      id: "expert",
      exercise: "scenario",
      title: "The quiet expert",
      minutes: 6,
      notes: paragraphs(
        "Why: to practise judgement on a talk that most people have put off. Two votes with a talk between. Neither way " +
          "is wrong; don’t say ‘leading’ or ‘managing’ until the debrief.",
        "0:00 Do: read the situation aloud, then both questions, slowly and in the same voice. Say: “Ten seconds to " +
          "think. Which would you open with, and how strongly? There is no middle: if you are torn, take ‘slightly’.” " +
          "Press Open.",
        "0:40 Do: let them vote. Press Close when nearly all are in, and do a private check.",
        "1:35 Press Huddle. Say: “One neighbour, a minute. What might be true of this colleague for your question to be " +
          "the right one?” Remote: breakout rooms, or the chat. End it early when the noise drops.",
        "2:50 Press Open re-vote. Say: “Once more, on your own.” Press Close, then Reveal.",
        "3:20 Say: “Look up. The first vote is above, the second below.” Five seconds to read.",
        "3:35 Press Debrief: now the two ways carry their names. One voice for each, the less chosen one first, remote " +
          "before room. Ask: “Did your question diagnose, or did it assume? What did each choice protect?”",
        "5:35 Say: “Half an hour is enough for both questions, if you know which comes first.” Press Next.",
        "Where the article is too simple: it says that managers account for 70% of the variance in engagement. Gallup’s " +
          "figure is at least 70%, it is about differences across business units and not about one person’s " +
          "engagement, and it is Gallup’s own estimate. The line that people don’t leave companies but managers is a " +
          "saying: Gajendran and Somaya found that people leave good bosses nearly as often. So the silence may have " +
          "nothing to do with the boss. You can say: “Before you take the blame or give it, ask.”",
      ),
      settings: { scenario: "s3", rounds: 2 },
    },
    {
      id: "measures",
      exercise: "scenario",
      title: "Twenty measures",
      minutes: 6,
      notes: paragraphs(
        "Why: to look at counting without looking down on it. Same way as before: vote, talk, vote again.",
        "0:00 Do: read the situation and both ways in the same voice. Say: “Ten seconds, then your own answer.” Press " +
          "Open.",
        "0:35 Do: let them vote. Press Close, and do a private check. If nearly all agree, leave out the talk in " +
          "pairs, press Reveal and ask: “What would have to be different for the other to be right?”",
        "1:25 Press Huddle. Say: “One neighbour, a minute. Who gains from these figures, and who pays for them?”",
        "2:35 Press Open re-vote, then Close, then Reveal. Say: “Look up.”",
        "3:15 Press Debrief. The less chosen way first, remote voice before the room. Ask: “When does counting create " +
          "value, and for whom?” If rank shows, ask those who usually request figures to argue for sending none, and " +
          "those who usually send them for sending all.",
        "5:15 Say: “Think of one figure that you ask for. Which decision does it serve?” A breath of silence.",
        "5:35 Say: “Enough of other people’s moments. Now yours.” Press Next.",
        "Where the article is too simple: it asks whether one creates value or counts it, after Vineet Nayar, who wrote " +
          "in Harvard Business Review and used to run HCL Technologies. He treats counting as the lesser act. We ask whom " +
          "the counting helped: a figure that shows who needs help has created something.",
        "Swap-in: in place of this story you may run the value ledger, in which people look at their own last week in " +
          "the same way. It takes six minutes at the least, and five people.",
      ),
      settings: { scenario: "s7", rounds: 2 },
    },
    {
      id: "commit",
      exercise: "commit",
      title: "One plan",
      minutes: 7,
      notes: paragraphs(
        "Why: what people do on Monday is what this workshop is for. A plan tied to a moment that comes by itself is kept " +
          "more often than a good intention.",
        "0:00 Say: “One plan each. If this happens, then I will do that. Take one of the starters and make it your own, or " +
          "write one. The ‘if’ is something that will happen anyway: a meeting, a mail, Friday at nine. The ‘then’ is " +
          "small enough for the same day.” Press Open.",
        "0:50 Say: “It stays yours: only what you choose to share is shown.” Then keep quiet. Most people need about two " +
          "minutes. If somebody is stuck, ask them softly: “Which line did you want to move on?”",
        "3:20 Say: “Read it to your neighbour; that is your buddy. Buddy, ask one thing: can you picture it? If you can’t, " +
          "it is too big or has no moment.” Remote: breakout rooms, or one line in a private chat. Let them improve it " +
          "on the phone.",
        "5:20 Press Close, then Look, and hide what points to a person; nobody can answer after that. Press Reveal " +
          "and Debrief. Say: “This is what our plans are about, not whose they are.” Ask: “Who would like to read " +
          "theirs out?” Nobody is called on.",
        "6:20 Say: “Agree with your buddy on the day you will ask each other.” Press Next.",
        "Where the article is too simple: it promises a way from good manager to great leader. It also says, rightly, that " +
          "leading can be learnt, and that this takes hard work, commitment and openness to what others tell you. You can " +
          "say: “That is just as true of learning to manage well. A plan for either is a good plan.”",
        "Short of time: leave out the reading aloud. Never leave out the buddy.",
      ),
      settings: { short: true },
    },
    {
      id: "then",
      exercise: "shift",
      title: "Looking back",
      minutes: 2,
      notes: paragraphs(
        "Why: to see whether people feel readier than before. We ask for ‘before’ now, looking back, because people " +
          "often judge themselves more strictly once they know what a thing involves.",
        "0:00 Say: “Six short lines, nought to ten. Answer for the time before today: how ready were you really? You may " +
          "see it differently from how you would have seen it when we began; that is the point.” Press Open.",
        "0:30 Do: keep quiet. Nobody is compared with anyone; the screen will show how the room has moved, and only with " +
          "five people or more.",
        "1:40 Press Close, then Reveal and Debrief: the screen only says how many have answered. Say: “The same six in a moment, " +
          "for now.” Press Next.",
      ),
      settings: { moment: "then" },
    },
    {
      id: "post",
      exercise: "shift",
      title: "And now",
      minutes: 1,
      notes: paragraphs(
        "Why: the second half of the pair. It measures readiness, not behaviour, and the report says so.",
        "0:00 Say: “The same six lines, for now. Lower than before is an honest answer too.” Press Open.",
        "0:35 Press Close, then Reveal. Say: “Look up: this is how we moved. It is what we say of ourselves, on one " +
          "day; the weeks will show.” With fewer than five answers, or less than two thirds of the room, there is " +
          "nothing to show; then go on without the picture.",
        "0:50 Press Next. If there is slack, first ask: “What made you mark yourself differently?”",
      ),
      settings: { moment: "post" },
    },
    {
      id: "close",
      exercise: "pulse",
      title: "Before you go",
      minutes: 2,
      notes: paragraphs(
        "Why: to hear how it was while people are still here.",
        "0:00 Press Open. Say: “Four quick ones: what you can tell apart, whether you know your next step, what may get in " +
          "the way, and the pace. No names in what you write.”",
        "0:50 Press Close when nearly all have finished, then Look; nobody can answer after that. Hide what points " +
          "to a person, then press Reveal.",
        "1:05 Press Debrief. Read out one thing that will get in the way and ask: “Who can help with that?” Remote voice " +
          "first.",
        "1:30 Do: look into the parking lot. Answer what takes one sentence, and say by when the rest will be answered; " +
          "what stays open goes into the report.",
        "1:45 Say: “Thank you. Two hats, one head: wear the one that the moment needs.” Press End workshop; the report is " +
          "ready at once.",
        "For reading on: Zaleznik, ‘Managers and Leaders: Are They Different?’ (1977); Kotter, ‘What Leaders Really Do’ " +
          "(1990); Bennis, ‘On Becoming a Leader’ (1989); Mintzberg, ‘Managing’ (2009). Send your own link with the " +
          "report.",
      ),
      settings: { items: ["tell", "next", "way", "pace"] },
    },
  ],
};
