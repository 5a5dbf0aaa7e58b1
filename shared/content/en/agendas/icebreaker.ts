import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { paragraphs } from "./paragraphs.ts";

/** An opening for any day: 19 minutes planned, and eight in reserve for what scripts do not count. */
export const icebreaker: ReadyAgenda = {
  v: 1,
  id: "icebreaker",
  title: "Icebreaker",
  purpose: "Opens any day with first words, six cards and one tricky moment; 5 to 300 people.",
  locale: "en",
  minutes: 27,
  steps: [
    {
      id: "welcome",
      exercise: "note",
      title: "Welcome",
      minutes: 2,
      notes: paragraphs(
        "Before: open the lobby five minutes early, with the code on the big screen. Your own page stays out of " +
          "sight: if this laptop is projected, run the workshop from your phone. Have two or three people ready to " +
          "help a neighbour to join. Anyone who comes late lands at the step that is running.",
        "{at} Say: “Welcome. In the next half hour we look at two kinds of work, leading and managing. Every " +
          "organisation needs both, and most of us do both in the same week. So neither is the better hat, and " +
          "nobody here is being sorted.”",
        "{at} Say: “Your phone is how you answer. Each time it goes the same way: think for ten seconds, answer on " +
          "your own, and only then do we look and talk. That way we hear what each of us thinks, not what the first " +
          "speaker thinks.”",
        "{at} Say: “Nobody is identified. The screen shows totals, not who answered what, and a total with too few " +
          "people behind it stays hidden. Words that you write yourself can be read by all, so leave out names and " +
          "anything that points to a person. You can skip any question.”",
        "{at} Do: look at the number who have joined. If you have people who are remote, say now that remote voices " +
          "go first in every talk, and why: they are the easiest to forget. Then go on; latecomers can join at any " +
          "time.",
        "For you alone: rooms tend to prefer ‘leader’ whatever the moment needs. Don’t let your voice rise at one " +
          "word and drop at the other. There are no scores and no winners. {Kept back|minute is|minutes are} kept " +
          "back: joining and turning to a neighbour take some, the rest is for a good talk. {no kept back?} Joining and " +
          "turning to a neighbour take a few minutes more than stand here.",
      ),
      settings: {
        text: paragraphs(
          "Good to have you here.",
          "For half an hour we look at two kinds of work: leading and managing. Both are needed, most of us do both, " +
            "and neither is the better hat.",
          "You will share a few words, sort six cards and choose a way through one tricky moment. Each time you " +
            "answer on your own phone first, and then we talk.",
          "Nobody is identified: the screen shows totals and words, never who gave them. There are no scores, and " +
            "you can skip any question.",
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
          "neighbour. What made you glad? Ten seconds to think, then up to three words. No names, please: the words " +
          "go on the screen.” Then press {Open}.",
        "{at} Do: let them write. Say nothing more; the first example you give is the one you get back. After about " +
          "a minute ask: “Anyone need a little longer?” Then press {Close}.",
        "{at} Press {Check}; nobody can answer after that, and nobody else sees the words yet. Hide names and " +
          "anything unkind or pointing to a person, and merge what is plainly the same. If in doubt, leave it out. " +
          "Then press {Reveal}.",
        "{at} Say: “Look up. What do you notice?” Remote voice first, then the room. Ask about words, never about " +
          "who wrote them; nobody has to explain theirs.",
        "{at} Ask: “How much of this is managing done well?” Take two or three answers. Words such " +
          "as ‘fair’, ‘clear’ or ‘kept promises’ are good places to look, if they are there.",
        "{at} Say: “We often use the two words as if they were one. Let us see whether we agree on where one ends " +
          "and the other begins.” Press {Next}.",
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
      minutes: 8,
      notes: paragraphs(
        "Why: to bring assumptions into the open. {Cards|card|cards}. {Pair talk?} One talk in pairs, one card to " +
          "vote again on.",
        "{at} Introduction. Say: “{Cards|thing|things} that someone does at work. For each one: mainly leading, " +
          "mainly managing, or equally both? There is no key that makes you right. You can go back, change your mind " +
          "or skip.” Press {Open}.",
        "{at} Answers. Do: keep quiet and let the ten seconds of thinking pass. Watch how many have finished. The " +
          "timer closes nothing; you do. Press {Close} when nearly all are in.",
        "{at} Private check. Do: look at the result where nobody else can see it. {Pair talk?} {several?} In the " +
          "list for the talk the card that split the room most comes first, and is ticked already. Say nothing about " +
          "the figures, and keep your face still: a room that knows the commonest answer moves towards it. " +
          "{Pair talk?} If no card has at least a quarter on leading and a quarter on managing, leave out the talk in " +
          "pairs, press {Reveal} and use the time for the question “What would tip you the other way?”",
        "{at} Press {Pair talk}. Say: “Phones down. Turn to one neighbour; the odd one out makes three. Remote: in " +
          "pairs in breakout rooms, or in the chat. This card. Say what you chose and why, then find one case in " +
          "which the other would be right. {Talk}.” Call the last fifteen seconds.",
        "{at} Press {Vote again}. Say: “The same card, on your own. Changing is fine, and so is staying.”",
        "{at} Press {Close and reveal}. Say: “Look up. The first answers are on the left, the second on the right.” Give " +
          "them five seconds to read before you speak. Equal bars stay equal: don’t break the tie.",
        "{at} {no Vote again?} Press {Reveal}. Say: “Look up.” Give them five seconds to read before you speak. Equal bars stay equal: don’t break the tie.",
        "{at} Remote voice first. Ask: “What did you hear that made you think, whether you moved or " +
          "not?” Then: “When would the other answer fit better?” Don’t ask who answered what; people may say so " +
          "themselves. If one voice takes over, go to the quietest table. If rank shows, ask for the case the answer " +
          "they did not give.",
        "{at} The rest: press {Overview} and go through the other cards at a glance. {article’s view?} If you want " +
          "to, show the article’s view, last of all: “This is one article’s opinion. It isn’t the answer.” " +
          "{card c20?} {article’s view?} The card about spirits in a hard week has none, because the article can be read " +
          "both ways there.",
        "Where the article is too simple, and what you can say:",
        "{card c24?} On the routine that still works: “The article says that managers focus on the status quo. " +
          "Keeping something steady can be the harder job, so don’t take that as blame.”",
        "{card c29?} On the conduct policy: “The article has managers follow a culture and leaders shape it. Doesn’t " +
          "applying a rule evenly on a difficult day shape one too?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.” And if " +
          "someone asks how others see it: Zaleznik saw two outlooks, Bennis pairs of contrasts, Kotter two jobs " +
          "that complete each other, for change and for complexity; Mintzberg would not separate them.",
      ),
      settings: { cards: ["c1", "c8", "c13", "c20", "c24", "c29"], rounds: 2 },
    },
    {
      id: "scenario",
      exercise: "scenario",
      title: "The shrug",
      minutes: 4,
      notes: paragraphs(
        "Why: to practise judgement on a moment that most people know. {no Pair talk?} One answer, no pair talk. " +
          "Neither way is wrong. Don’t say ‘leading’ or ‘managing’ until the debrief.",
        "{at} Do: read the situation aloud, then both ways, slowly and in the same voice. Say: “Think for ten " +
          "seconds. Which would you choose, and how strongly? There is no middle: if you are torn, take ‘slightly’. " +
          "{reason?} A word on why is welcome, without names.” Press {Open}.",
        "{at} Do: let them answer. Press {Close} when nearly all are in, after about fifty seconds.",
        "{at} Do: a private check. Then press {Reveal} and say: “Look up. Both ways have a case; let us hear it.” " +
          "Give them five seconds to read.",
        "{at} Press {Debrief}. {roles?} Now the two ways carry their names. Remote voice first, then one voice for each way, " +
          "the less chosen one first. Ask: “What did each choice protect?”",
        "{at} Say: “Meaning without milestones drifts; milestones without meaning earn compliance. Which is needed " +
          "first here?” Take two answers. If all agree, ask: “What would have to be different for the other to come " +
          "first?” If the room is silent, everyone writes one line, swaps it with a neighbour and reads out the one " +
          "they were given.",
        "{at} Say: “Same team, same week: someone will have to do both.” Press {Next}.",
        "Where the article is too simple: it gives the vision to leaders and buy-in at local level to managers, yet " +
          "it also says that leading means that people willingly buy in. You can say: “So winning people over is on " +
          "both sides of the line. Who does it here?”",
      ),
      settings: { scenario: "s1", rounds: 1 },
    },
    {
      id: "ready",
      exercise: "pulse",
      title: "Fist to five",
      minutes: 1,
      notes: paragraphs(
        "Why: to ask for consent before the rest of the day, or before the meeting that this opens.",
        "{at} Press {Open}. Say: “A fist is nought, an open hand is five: how ready are you to work on this today? " +
          "On the phone, so that nobody has to hold up a hand.” No show of hands: this question is about oneself.",
        "{at} Press {Close} when nearly all have finished, then {Reveal}. It takes at least five answers, and two " +
          "thirds of the room finished. With fewer there is nothing to show: press {Wait}, or ask the next question " +
          "without the picture.",
        "{at} If there are low answers, ask the whole room: “What would you need?” Let whoever " +
          "wants to answer do so. Don’t look for the person behind a number and don’t ask anyone to explain theirs; " +
          "offer a word in the break instead.",
        "{at} Say what you will change, if something can be changed now. Thank them, and press {End}; the report is " +
          "ready at once.",
      ),
      settings: { items: ["ready"] },
    },
  ],
};
