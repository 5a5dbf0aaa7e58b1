import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs } from "../paragraphs.ts";

/** The part after the second break: what a week consists of, what will change in it, and what has changed today. */
export const plan: Step[] = [
  {
    id: "second-break",
    exercise: "note",
    title: "Short break",
    minutes: 10,
    notes: paragraphs(
      "Why: what follows asks people to look at their own diaries; they need fresh heads for it. Keep it whole.",
      "{at} Say the time at which you begin again. “Bring your calendar, on paper or on the phone.” {takes 2:00}",
      "{at} Do: check the clock. If you are more than six minutes behind, leave out the time audit now; there is no " +
        "need to announce it.",
      "{at} Do: call people back. {takes 1:00}",
    ),
    settings: {
      kind: "break",
      text: paragraphs("Ten minutes.", "Please bring your calendar of last week, on paper or on the phone."),
    },
  },
  {
    id: "ledger",
    exercise: "ledger",
    title: "What last week was worth",
    minutes: 12,
    notes: paragraphs(
      "Why: three plain tests of one’s own week: does it create value or count it, who comes for advice without " +
        "having to, and is it more about tasks or people?",
      "{at} Say: “Open your calendar at last week. Write down up to five things that you did, and say of each what " +
        "it did: created something, counted something, both, or drained. These lines are yours; nobody else ever " +
        "sees them. The screen shows only how the tags are shared out.” Press {Open}.",
      "{at} Do: keep quiet. Say after two minutes: “Then two short questions: how many people outside your own line " +
        "asked for your advice in the last 30 days? And was your week more about tasks or people?”",
      "{at} Press {Close} when nearly all have finished, then {Check} for a private check, then {Reveal}. It takes " +
        "at least five answers, and two thirds of the room finished.",
      "{at} Say: “Look up.” Ten seconds. “What do you see before you judge it?”",
      "{at} Ask: “When did being measured help the people measured?” One minute with the neighbour, then the remote " +
        "voice first. {takes 2:45}",
      "{at} Ask: “And what drained? Could it stop, shrink, or serve someone?” Two or three answers. What the room " +
        "can’t decide goes into the parking lot.",
      "{at} Say about the advice: “People come to someone who has no power over them because it helps. That is " +
        "influence without rank, whoever has it. Nobody has to have much of it in a month like this.”",
      "{at} Press {Next}.",
      "Where the article is too simple: the three tests are Vineet Nayar’s, who used to run HCL Technologies and " +
        "wrote them down in Harvard Business Review. He treats counting as the lesser act. We ask whom the counting " +
        "helped. A rota, a budget or a check can be the most valuable hour of a week.",
    ),
    settings: {},
  },
  {
    id: "audit",
    exercise: "audit",
    title: "A hundred points of time",
    minutes: 12,
    notes: paragraphs(
      "Why: whatever people want to do more of has to come out of the same week. Three shares serve the present, " +
        "three the time ahead.",
      "{at} Say: “You have a hundred points of working time. Split them over these six, as your weeks are now: " +
        "delivering, organising and staffing with the budget and the structure behind it, reporting and checking; " +
        "then developing people, shaping direction and ideas, building relationships and culture. Afterwards split a " +
        "hundred as the next six months need it.” Press {Open}.",
      "{at} Do: keep quiet. Say once: “Rough is fine. The phone shows what is left to give.” Press {Close} when " +
        "nearly all have both hundreds.",
      "{at} Press {Reveal}. It takes at least five answers, and two thirds of the room finished. “Look up: now, and " +
        "as it should be.” Ten seconds in silence.",
      "{at} Ask: “What will you drop to make room?” In pairs, a minute and a half: one thing, by name and weekday.",
      "{at} Hear four things that will go. After each: “Who will miss it, and have you asked them?” Remote voice " +
        "first.",
      "{at} Ask those whose present share should grow: “What would that protect?” There are always some, and it is " +
        "no lesser wish.",
      "{at} Say: “Then let us make one of these happen.” Press {Next}.",
      "Where the article is too simple: it sees managers focusing on the status quo. A high share of present work " +
        "may be the job, an emergency or a habit; only its owner can say. Don’t let the room praise the future share " +
        "as such.",
      "Swap-in: the growth-skill rank or the skill Venn take about as long, if diaries are a sore point here.",
    ),
    settings: {},
  },
  {
    id: "commit",
    exercise: "commit",
    title: "One commitment and a buddy",
    minutes: 9,
    notes: paragraphs(
      "Why: what people do on Monday is what today was for. A commitment tied to a moment that comes by itself is " +
        "kept more often than a good intention, and it helps to know that someone will ask.",
      "{at} Say: “One thing that you will start, stop or continue. Then: if this happens, I will do that. The ‘if’ " +
        "comes by itself: a meeting, an email, Friday at nine. The ‘then’ is small enough for the same day. There " +
        "are starters to make your own. You decide who may read it: nobody else, I as well, or everyone on the " +
        "wall.” Press {Open}.",
      "{at} Say: “If you like, add your style in one line: how people can tell that it’s you. An effective leader or " +
        "manager has one that others can describe.” Then keep quiet for {answering}. {takes 3:10}",
      "{at} Say: “Read it to your buddy. Buddy: can you picture it? If you can’t, it is too big or has no moment. " +
        "Agree on the day you will ask each other.” Remote: breakout rooms, or a private chat. Let them improve it " +
        "on the phone. {takes 2:30}",
      "{at} Press {Close}, then {Check}; nobody can answer after that. Hide what points to a person on the wall. " +
        "Press {Reveal}.",
      "{at} Say: “Read the wall.” Half a minute in silence. Ask: “Which of these would make your own week easier?” " +
        "Nobody is called on to own theirs.",
      "{at} Press {Next}.",
      "Where the article is too simple: it promises a way from good manager to great leader. It also says, rightly, " +
        "that leading can be learnt, by hard work, commitment and openness to what others tell you. You can say: " +
        "“That is just as true of learning to manage well. So to ask two people what to do differently is never a " +
        "bad commitment.”",
      "Short of time: leave out the wall. Never leave out the buddy.",
    ),
    settings: {},
  },
  {
    id: "then",
    exercise: "shift",
    title: "Looking back",
    minutes: 3,
    notes: paragraphs(
      "Why: you have a ‘before’ from the start of the day. People often judge themselves more strictly once they " +
        "know what a thing involves, so we also ask for ‘before’ as they see it now. The report gives both, because " +
        "each is wrong in its own way.",
      "{at} Say: “The six lines from the start, twice. First, looking back: before today, how ready were you really? " +
        "Don’t try to remember what you answered.” Press {Open}.",
      "{at} Do: keep quiet; it takes about a minute and a half.",
      "{at} Press {Close}: nothing is shown before the comparison. Say: “And the same six for now.” Press {Next}.",
    ),
    settings: { moment: "then" },
  },
  {
    id: "post",
    exercise: "shift",
    title: "And now",
    minutes: 2,
    notes: paragraphs(
      "Why: the other half of the pair. It measures readiness, not behaviour, and the report says so.",
      "{at} Say: “The same six lines, for now. Lower than before is an honest answer too.” Press {Open}.",
      "{at} Press {Close}, then {Reveal}. Say: “Look up: this is how we moved, by our own account and on one day. " +
        "The weeks will show.” With fewer than five answers, or less than two thirds of the room, there is nothing " +
        "to show; then press {Next}.",
      "{at} Ask, only if there is slack: “What made you mark yourself differently?” Remote voice first. Press {Next}.",
    ),
    settings: { moment: "post" },
  },
  {
    id: "close",
    exercise: "pulse",
    title: "Before you go",
    minutes: 3,
    notes: paragraphs(
      "Why: to hear how it was while people are still here, and to leave nothing in the parking lot without an owner.",
      "{at} Press {Open}. Say: “{Questions|quick one|quick ones}. {card tell?} {card next?} {card way?} {card pace?} " +
        "Whether you can tell the two apart, whether you know your next step, what may get in the way, and the pace. " +
        "No names in what you write.”",
      "{at} Press {Close} when nearly all have finished, then {Check}; nobody can answer after that. Hide what " +
        "points to a person, then press {Reveal}.",
      "{at} {card way?} Read out one thing that will get in the way and ask: “Who can help with " +
        "that?” Remote voice first.",
      "{at} Ask about the parking lot: “Which must we answer before leaving?” Answer that one. The rest goes into " +
        "the report, with the day by which you will answer it.",
      "{at} Say: “In a few weeks I will ask what became of your commitment. Done, partly, not yet and changed are " +
        "all good answers. Thank you: two hats, one head, and the moment decides.” Press {End}; the report is ready " +
        "at once.",
      "For reading on: Zaleznik, ‘Managers and Leaders: Are They Different?’ (1977); Kotter, ‘What Leaders Really " +
        "Do’ (1990); Bennis, ‘On Becoming a Leader’ (1989); Mintzberg, ‘Managing’ (2009). Send your own link with " +
        "the report.",
    ),
    settings: { items: ["tell", "next", "way", "pace"] },
  },
];
