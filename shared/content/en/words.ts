import type { ExerciseWords } from "../../exercises/index.ts";
import type { Choice, PredictWords } from "../model.ts";
import { paragraphs } from "./agendas/paragraphs.ts";
import { mirror } from "./mirror.ts";
import { onehat } from "./onehat.ts";

const choices: Record<Choice, string> = { L: "Mainly leading", M: "Mainly managing", B: "Equally both" };

/** The default texts of each exercise, for steps that bring none. */
export const words: ExerciseWords = {
  sort: {
    stem:
      "We say ‘leader’ and ‘manager’ as if they were one word. Someone does this. Mainly leading, mainly managing, " +
      "or equally both?",
    lean: "If you had to lean?",
    debrief: "When would the other answer fit better?",
    choices,
  },
  scenario: {
    stem: "Both ways can be defended. Which would you choose, and how strongly?",
    debrief: "What did each choice protect?",
    strongly: "strongly",
    slightly: "slightly",
    leading: "Leading",
    managing: "Managing",
    why: "Why? (optional, no names)",
    followNotes: paragraphs(
      "{at} Say: “This is what came of it.” Read the situation aloud. Press {Open}.",
      "{at} Press {Close} when nearly all are in.",
      "{at} Do: a private check. {Pair talk?} Press {Pair talk}. {no Vote again?} Press {Reveal}.",
      "{at} {Pair talk?} Say: “{Talk} with someone new: what speaks for the other way?” Press {Vote again}.",
      "{at} {Vote again?} Say: “Once more.” Press {Close and reveal}.",
      "{at} Say: “Look up.” Press {Debrief}.",
      "{at} Do: hear one voice for each way. What did the first choice buy, and what does it cost now?",
      "{at} If the room is split evenly, choose yourself, and say so. Press {Next}.",
    ),
  },
  cloud: {
    prompt:
      "Think of someone you were glad to follow, whatever their rank. What made you glad? Up to three words. No names.",
    debrief: "How much of this is managing done well?",
    tags: {
      stem: "The words that came up most. What is each about: mainly leading, mainly managing, or equally both?",
      debrief: "Which of these words would you least like to see on one side only?",
      choices,
    },
  },
  spectrum: {
    now: "Where does most of your effort go now?",
    needed: "Where will your role need it in the next six months?",
    me: "Where does most of your effort go now?",
    job: "What does your job reward?",
    team: "What does your team need from you?",
    labels: {
      now: "now",
      needed: "needed",
      me: "me now",
      job: "what my job rewards",
      team: "what my team needs",
    },
    middle: "as much of each",
    leanOnly: "This shows which way effort leans, never how much there is. Neither end is better.",
    debrief: "Which gap is the role’s, and which is yours?",
    debriefThree: "Where does the job reward something other than what the team needs, and who can change that?",
  },
  doubletake: {
    question: "How much is this worth to an organisation?",
    ends: { low: "nothing", high: "a great deal" },
    privately: "Your cards are your own. Please don’t compare yet. I’ll show you afterwards what differed.",
    warmUp: "A colleague helps two people talk who have stopped speaking to each other.",
    acts: [
      { id: "d1", text: "tells a customer about a delay before the customer asks." },
      { id: "d2", text: "cuts a weekly meeting from an hour to half an hour." },
      { id: "d3", text: "admits a mistake in front of the team and says what will change." },
      { id: "d4", text: "spends an afternoon listening to calls from customers." },
      { id: "d5", text: "lets a colleague present the team’s work to the board." },
      { id: "d6", text: "says no to a request that would have cost the team a week." },
    ],
    words: { leader: "A leader", manager: "A manager", someone: "Someone" },
    guess: {
      stem: "Before you look up: what do you think was being looked at?",
      options: {
        acts: "Which acts this room values most",
        strict: "How strict we are as raters",
        word: "Whether one word matters",
        none: "No idea",
      },
    },
    debrief: "What did the word alone add, or take away?",
    debriefOne: "Which of these do we value too little, and why?",
  },
  ledger: {
    prompt: "Name up to five things you did last week, and say what each one did.",
    privately: "The big screen shows how the tags are shared out.",
    advice: "In the last 30 days, how many people outside your reporting line asked for your advice?",
    people: "Was your week more about tasks or people?",
    peopleEnds: { low: "all tasks", high: "all people" },
    debrief: "When did being measured help the people measured?",
  },
  venn: {
    stem: "Where is this needed most: leading, managing, or both equally?",
    zones: { L: "Leading", M: "Managing", B: "Both equally" },
    add: "Is one missing? Add it.",
    debrief: "Which shared skill changes most with the role?",
  },
  mix: {
    now: "Where does most of your effort go now?",
    needed: "Where does the team need you next quarter?",
    x: { low: "execution", high: "ideas" },
    y: { low: "work", high: "people" },
    labels: { now: "now", needed: "needed" },
    cells: {
      high: { low: "Helping people deliver", middle: "Looking after people", high: "Winning people for ideas" },
      middle: { low: "Getting things done", middle: "Some of everything", high: "Finding what is next" },
      low: { low: "Keeping the work running", middle: "Improving the work", high: "Designing new work" },
    },
    debrief: "Which empty corner will cost us first?",
  },
  rank: {
    stem: "Which three would you most like to grow in? Tap them in order, the first one first.",
    places: ["first", "second", "third"],
    debrief: "Which one, if it improved, would lift the others?",
  },
  audit: {
    now: "Split 100 points over your working week as it is.",
    target: "Now split 100 points the way the next six months need them.",
    present: "Serves the present",
    future: "Serves the future",
    left: "left to give",
    debrief: "What will you drop to make room?",
  },
  profile: {
    stem: "In the last four weeks, how often did you…",
    frequencies: ["Never", "Rarely", "Sometimes", "Often", "Very often"],
    notMyRole: "Not my role",
    ...mirror,
    debrief: "What surprised you?",
  },
  shift: {
    leadIn: {
      pre: "Right now, before we begin. Be frank: this is about you, and screens show only totals.",
      then:
        "Looking back. You may see it differently by now, so answer for the time before today: how ready were you " +
        "really?",
      post: "And how is it now? Lower than before is an honest answer too.",
      followup: "A few weeks on: answer for how things are now.",
    },
    labels: { pre: "before", then: "before, looking back", post: "after", followup: "follow-up" },
    atOnce: {
      leadIn: "How it is now. A low number is an honest answer too.",
      leadInThen: "The same lines again, looking back: how was it before today?",
      now: "now",
      debrief: "What makes us think that leading can, or can’t, be learnt?",
    },
    caption: "Readiness as people rate it themselves. There is no comparison group, so the cause is not shown.",
    captionThen:
      "‘Now’ is asked first: looking back first can raise what follows, and it invites improvement itself. No comparison group.",
    debrief: {
      pre: "Keep your numbers to yourself. We ask again later.",
      then: "Keep this in mind. The same six lines come next, for now.",
      post: "What made you mark yourself differently?",
      followup: "What made you mark yourself differently?",
    },
  },
  commit: {
    prompt: "One thing that you will start, stop or continue. Tie it to a moment that will come up anyway.",
    promptShort: "One commitment. Take a starter or write your own, and tie it to a moment that will come up anyway.",
    kinds: {
      start: { text: "Start", hint: "something new" },
      stop: { text: "Stop", hint: "something that no longer helps" },
      continue: { text: "Continue", hint: "something worth protecting" },
    },
    ifLabel: "If …",
    thenLabel: "… then I will …",
    starters: "Begin with one of these and make it your own",
    area: "What is it about?",
    areas: {
      vision: "Vision",
      ideas: "Ideas",
      people: "People",
      time: "Time",
      culture: "Culture",
      growth: "Growing in either role",
    },
    due: "First time by",
    share: "Who may read it?",
    audiences: {
      private: { text: "Only me", hint: "Nobody else sees it, now or later." },
      trainer: {
        text: "The facilitator too",
        hint: "Without your name, once five people share theirs.",
      },
      wall: { text: "The wall", hint: "Everyone in the room can read it, without your name. It may be in the report." },
    },
    buddy: "My buddy, who will ask me about it",
    style: "My style in one line (optional)",
    followUp: "Ask me how it went after",
    debrief: "Who would like to read theirs out?",
  },
  onehat,
  pulse: { debrief: "What does this ask of us?" },
  choice: {
    other: { option: "Other", say: "If other, please say what" },
    debrief: "When would another answer fit better?",
  },
  scale: { ends: { low: "not at all", high: "completely" }, debrief: "What would move this by one step?" },
  text: { debrief: "What comes up more than once, and what only once?" },
};

export const predict: PredictWords = {
  title: "What will the room say?",
  mode: "Which answer will most people in this room give?",
  mean: "Where will this room’s average be?",
  privately: "A guess. Nobody sees who guessed what.",
};
