import type { Step } from "../../../../agenda/schema.ts";
import { onehat } from "../longer/practice.ts";
import { paragraphs, said } from "../paragraphs.ts";

/** The room as a whole, the practice, and after the second break last week and a situation of one’s own. */
export const acting: Step[] = [
  {
    id: "mix",
    exercise: "mix",
    title: "The room’s mix",
    minutes: 10.5,
    talks: { pairs: 240, room: 224 },
    notes: paragraphs(
      "Why: a team needs a mix that covers everything from ideas to execution, and from work to people. No one " +
        "person has to cover it all. Energy: level, thinking in fours.",
      "{at} Say: “Two rows of stops. One goes from execution to ideas, the other from work to people. Where does " +
        "most of your effort go now? {needed?} Then, on the same rows: where does the team need you next quarter? " +
        "For ‘the team’ read ‘a room like us’.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all are in.",
      "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. Which of the nine fields are " +
        "empty? {needed?} Where do the arrows point? Then press {Reveal}.",
      "{at} Say: “Look up. The stronger a field’s shade, the more of us are in it. {needed?} The arrows at the edges go from " +
        "where we are to where we are needed. No names.” Fifteen seconds in silence.",
      "{at} Say: “In fours, four minutes: take one under-covered area. What has gone wrong there already? Who could " +
        "cover it for a month, and what would the rest of us take over?” Remote: a breakout room of four. " +
        "{takes 4:20} Press {Debrief} when their time is over.",
      "{at} Do: hear one sentence from each four, remote first. Ask: “Which empty corner will cost us first?”",
      "{at} Ask: “The article asks whether we lead people or manage work. On this map, who gets by with only one of " +
        "the two?”",
      "{at} Say: “If all of us stood in the ideas corner, nothing would get done. If none did, we would do the wrong " +
        "thing well.” Press {Next}.",
      "With people who work together it is their team’s mix. Leave out ‘a room like us’, and give the step that title.",
      "If one field holds nearly all: ask what its people have in common, and who is never asked to come. If rank " +
        "shows, let the most senior person speak last.",
      "Short of time: three minutes in fours. Saves a minute.",
    ),
    settings: { needed: true },
  },
  onehat({ minutes: 14, talks: { room: 225 } }),
  {
    id: "second-break",
    exercise: "note",
    title: "Break",
    minutes: 10,
    notes: paragraphs(
      "Why: what follows asks people to look at their own diaries; they need fresh heads for it. Energy: rest. Never " +
        "leave it out.",
      "{at} Say what time you start again. Say: “Bring last week’s calendar, on paper or on the phone.” {takes 2:00}",
      "{at} Do: check the clock. If you are more than four minutes behind, leave out ‘What we want to grow in’. There " +
        "is no need to announce it. {takes 6:40}",
      "{at} Do: call people back. {takes 1:00} Press {Next}.",
    ),
    settings: {
      kind: "break",
      text: paragraphs("Ten minutes, by the clock.", "Please bring last week’s calendar, on paper or on the phone."),
    },
  },
  {
    id: "ledger",
    exercise: "ledger",
    title: "What last week was worth",
    minutes: 10,
    talks: { pairs: 90, room: 190, task: said.tasks.measured },
    notes: paragraphs(
      "Why: three plain tests of one’s own week. Does it create value or count it? Who comes for advice without " +
        "having to? Is it more about tasks or people? Energy: down, quiet.",
      "{at} Say: “Open your calendar at last week. Write down up to five things that you did. Say of each what it " +
        "did: created something, counted something, both, or drained. These lines are yours; nobody else ever sees " +
        "them. The screen shows only how the tags are shared out. Then two short questions. How many people outside " +
        "your own line asked for your advice in the last 30 days? And was your week more about tasks or people?” " +
        "Press {Open}.",
      "{at} Do: keep quiet. It takes about {answering}. Press {Close} when nearly all have finished.",
      "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. It takes at least five " +
        "answers, and two thirds of the room, to show anything. Then press {Reveal}.",
      "{at} Say: “Look up. What do you see before you judge it?” Ten seconds.",
      "{at} Press {In pairs}. Say: “With your neighbour, a minute and a half: when did being measured help the people measured?” " +
        "{takes 1:50} Press {Debrief} when their time is over.",
      "{at} Do: hear a remote voice first, then the room, on the same question. Then ask: “And what drained? " +
        "Could it stop, shrink, or serve someone?” Two or three answers. What the room can’t decide goes into the " +
        "parking lot.",
      "{at} Do: turn to the advice on the big screen. Say: “People come for advice to someone who has no power over " +
        "them, because it helps. That is influence without rank, whoever has it. Nobody has to have much of it in a " +
        "month like this.” Press {Next}.",
      "Where the article is too simple: the three tests are Vineet Nayar’s, who used to run HCL Technologies. He " +
        "treats counting as the lesser act. We ask whom the counting helped. A rota, a budget or a check can be the " +
        "most valuable hour of a week.",
      "Short of time: leave out the pairs. Saves nearly two minutes.",
    ),
    settings: {},
  },
  {
    id: "moment",
    exercise: "note",
    title: "A moment of your own",
    minutes: 15,
    talks: { room: 114 },
    notes: paragraphs(
      "Why: transfer. One real situation each, with two people who help. Energy: up and close; walk if you like.",
      "{at} Say: “One real situation each: a talk you have to have, a decision, a change. Make threes with people " +
        "you don’t work with. If you’d rather not bring your own, take one you know of. Four minutes a person, and " +
        "three turns.”",
      "{at} Say: “When it’s your turn, tell it in a minute, and leave out names. The other two ask, or offer moves " +
        "from the one-hat talk, from both sets this time. They give no advice before they have asked twice. In your last " +
        "half minute, say what you’ll try first. What you agreed for pairs holds for threes. Walk together, stand, or " +
        "stay where you are. Anyone left over makes a four, which shares the time.” Remote: breakout rooms of three. Turn the page: the " +
        "first four minutes run on the big screen.",
      "{at} Do: keep out of the talks. At the bell say: “Change.” Then turn the page: the second four minutes. {takes 4:10}",
      "{at} Do: keep out of the talks. At the bell say: “Change, for the last time.” Then turn the page. {takes 4:10}",
      "{at} Do: keep out of the talks. Call the last half-minute. {takes 4:10}",
      "{at} Say: “Thank the two who helped you.” Ask three people, remote first: “Which move helped?” Not the story, " +
        "only the move. Press {Next}.",
      "If a turn ends early: “What have you not said yet?” If someone is moved by theirs: “You can stop here, and " +
        "just walk.”",
      "Short of time: go on a minute before each bell. Saves three minutes.",
    ),
    settings: {
      text: paragraphs(
        "In threes: one real situation each, without names.",
        "Tell it in a minute. The other two ask, or offer moves from both sets. Last: what will you try first?",
        "--- 4:00",
        "First person.",
        "Tell it · the other two ask, or offer a move · what will you try first?",
        "--- 4:00",
        "Second person.",
        "Tell it · the other two ask, or offer a move · what will you try first?",
        "--- 4:00",
        "Third person.",
        "Tell it · the other two ask, or offer a move · what will you try first?",
      ),
    },
  },
];
