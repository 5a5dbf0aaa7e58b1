import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs } from "../paragraphs.ts";

/** The second half: what we would do, what each of us will change, and what has moved. */
export const acting: Step[] = [
  {
    id: "expert",
    exercise: "scenario",
    title: "The quiet expert",
    minutes: 6,
    notes: paragraphs(
      "Why: to practise judgement on a talk that most people have put off. {Vote again?} Answer, pair talk, " +
        "vote again. Neither way is wrong; don’t say ‘leading’ or ‘managing’ until the debrief.",
      "{at} Do: read the situation aloud, then both questions, slowly and in the same voice. Say: “Ten seconds to " +
        "think. Which would you open with, and how strongly? There is no middle: if you are torn, take ‘slightly’.” " +
        "Press {Open}.",
      "{at} Do: let them answer. Press {Close} when nearly all are in, and do a private check. {no Vote again?} Then " +
        "press {Reveal}.",
      "{at} Press {Pair talk}. Say: “One neighbour, {talk}. What might be true of this colleague for your question " +
        "to be the right one?” Remote: breakout rooms, or the chat. End it early when the noise drops.",
      "{at} Press {Vote again}. Say: “Once more, on your own.” Press {Close and reveal}.",
      "{at} Say: “Look up. {Vote again?} The first answers are above, the second below.” Five seconds to read.",
      "{at} Press {Debrief}. {roles?} Now the two ways carry their names. One voice for each, the less chosen one first, " +
        "remote before room. Ask: “Did your question diagnose, or did it assume? What did each choice protect?”",
      "{at} Say: “Half an hour is enough for both questions, if you know which comes first.” Press {Next}.",
      "Where the article is too simple: it says that managers account for 70% of the variance in engagement. " +
        "Gallup’s figure is at least 70%, it is about differences across business units and not about one person’s " +
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
      "Why: to look at counting without looking down on it. {Vote again?} Same way as before: answer, pair talk, " +
        "vote again.",
      "{at} Do: read the situation and both ways in the same voice. Say: “Ten seconds, then your own answer.” Press " +
        "{Open}.",
      "{at} Do: let them answer. Press {Close}, and do a private check. {no Vote again?} Then press {Reveal} and " +
        "say: “Look up.” {Pair talk?} If nearly all agree, leave out the talk in pairs, press {Reveal} and ask: " +
        "“What would have to be different for the other to be right?”",
      "{at} Press {Pair talk}. Say: “One neighbour, {talk}. Who gains from these figures, and who pays for them?”",
      "{at} Press {Vote again}, then {Close and reveal}. Say: “Look up.”",
      "{at} Press {Debrief}. The less chosen way first, remote voice before the room. Ask: “When does counting " +
        "create value, and for whom?” If rank shows, ask those who usually request figures to argue for sending " +
        "none, and those who usually send them for sending all.",
      "{at} Say: “Think of one figure that you ask for. Which decision does it serve?” A breath of silence.",
      "{at} Say: “Enough of other people’s moments. Now yours.” Press {Next}.",
      "Where the article is too simple: it asks whether one creates value or counts it, after Vineet Nayar, who " +
        "wrote in Harvard Business Review and used to run HCL Technologies. He treats counting as the lesser act. We " +
        "ask whom the counting helped: a figure that shows who needs help has created something.",
      "Swap-in: in place of this story you may run the value ledger, in which people look at their own last week in " +
        "the same way. It takes six minutes at the least, and five people.",
    ),
    settings: { scenario: "s7", rounds: 2 },
  },
  {
    id: "commit",
    exercise: "commit",
    title: "One commitment",
    minutes: 7,
    notes: paragraphs(
      "Why: what people do on Monday is what this workshop is for. A commitment tied to a moment that comes by " +
        "itself is kept more often than a good intention.",
      "{at} Say: “One commitment each. If this happens, then I will do that. Take one of the starters and make it " +
        "your own, or write one. The ‘if’ is something that will happen anyway: a meeting, an email, Friday at nine. " +
        "The ‘then’ is small enough for the same day.” Press {Open}.",
      "{at} Say: “It stays yours: only what you choose to share is shown.” Then keep quiet. Most people need about " +
        "{answering}. If someone is stuck, ask them softly: “Which line did you want to move on?” {takes 2:30}",
      "{at} Say: “Read it to your neighbour; that is your buddy. Buddy, ask one thing: can you picture it? If you " +
        "can’t, it is too big or has no moment.” Remote: breakout rooms, or one line in a private chat. Let them " +
        "improve it on the phone. {takes 2:00}",
      "{at} Press {Close}, then {Check}, and hide what points to a person; nobody can answer after that. Press " +
        "{Reveal}. Say: “This is what our plans are about, not whose they are.” Ask: “Who would like " +
        "to read theirs out?” Nobody is called on.",
      "{at} Say: “Agree with your buddy on the day you will ask each other.” Press {Next}.",
      "Where the article is too simple: it promises a way from good manager to great leader. It also says, rightly, " +
        "that leading can be learnt, and that this takes hard work, commitment and openness to what others tell you. " +
        "You can say: “That is just as true of learning to manage well. A commitment to either is a good one.”",
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
      "{at} Say: “Six short lines, nought to ten. Answer for the time before today: how ready were you really? You " +
        "may see it differently from how you would have seen it when we began; that is the point.” Press {Open}.",
      "{at} Do: keep quiet. Nobody is compared with anyone; the screen will show how the room has moved, and only " +
        "with five people or more.",
      "{at} Press {Close}: nothing is shown before the comparison. Say: “The same " +
        "six in a moment, for now.” Press {Next}.",
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
      "{at} Say: “The same six lines, for now. Lower than before is an honest answer too.” Press {Open}.",
      "{at} Press {Close}, then {Reveal}. Say: “Look up: this is how we moved. It is what we say of ourselves, on " +
        "one day; the weeks will show.” With fewer than five answers, or less than two thirds of the room, there is " +
        "nothing to show; then press {Next}.",
      "{at} Press {Next}. If there is slack, first ask: “What made you mark yourself differently?” Remote voice first.",
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
      "{at} Press {Open}. Say: “{Questions|quick one|quick ones}. {card tell?} {card next?} {card way?} {card pace?} " +
        "Whether you can tell the two apart, whether you know your next step, what may get in the way, and the pace. " +
        "No names in what you write.”",
      "{at} Press {Close} when nearly all have finished, then {Check}; nobody can answer after that. Hide what " +
        "points to a person, then press {Reveal}.",
      "{at} {card way?} Read out one thing that will get in the way and ask: “Who can help with " +
        "that?” Remote voice first.",
      "{at} Do: look into the parking lot. Answer what takes one sentence, and say by when the rest will be " +
        "answered; what stays open goes into the report.",
      "{at} Say: “Thank you. Two hats, one head: wear the one that the moment needs.” Press {End}; the report is " +
        "ready at once.",
      "For reading on: Zaleznik, ‘Managers and Leaders: Are They Different?’ (1977); Kotter, ‘What Leaders Really " +
        "Do’ (1990); Bennis, ‘On Becoming a Leader’ (1989); Mintzberg, ‘Managing’ (2009). Send your own link with " +
        "the report.",
    ),
    settings: { items: ["tell", "next", "way", "pace"] },
  },
];
