import type { LibraryEntry } from "../../../agenda/schema.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** Steps about other people's work, that is, opinions, for three people or more. */
export const others: LibraryEntry[] = [
  {
    step: {
      id: "cloud",
      exercise: "cloud",
      title: "Glad to follow",
      minutes: 4,
      notes: paragraphs(
        "Say: “Think of someone you were glad to follow, whatever their rank. What made you glad? Up to three words, " +
          "no names.” Press {Open}, and give no example.",
        "Press {Close} after about {answering}. Press {Check}: nobody can answer after that. Hide names and anything unkind, " +
          "merge what is the same.",
        "Press {Reveal}. Ask what they notice, the remote voice first; ask about words, never about who wrote them.",
        "Ask: “How much of this is managing done well?”",
      ),
      settings: {},
    },
    purpose: "Starts from experience: what made us glad to follow someone, whatever their rank?",
    minutes: { min: 4, max: 6 },
    people: { min: 3, max: 300 },
  },
  {
    step: {
      id: "cloud-tags",
      exercise: "cloud",
      title: "Glad to follow, and what it was",
      minutes: 12,
      notes: paragraphs(
        "First part: three words from everyone about someone they were glad to follow. Press {Close}, press " +
          "{Check}, hide and merge, then press {Reveal}.",
        "Ask: “What do you notice?” The remote voice first.",
        "Press {Tag the words}: the ten words that came up most go to every phone. Mainly leading, mainly " +
          "managing, or equally both?",
        "{Tag the words?} Press {Close and reveal}. Take the word that splits the room most, one voice for each side.",
        "Ask: “How much of this is managing done well?”",
      ),
      settings: { tagging: true },
    },
    purpose: "From experience to the two words: the room’s own ten commonest words, each tagged by everyone.",
    minutes: { min: 8, max: 12 },
    people: { min: 5, max: 300 },
  },
  {
    step: {
      id: "sort",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 12,
      notes: paragraphs(
        "Say: “{Cards|thing|things} that someone does at work. Mainly leading, mainly managing, or equally both? No " +
          "key makes you right.” Press {Open}, keep quiet, press {Close}.",
        "Do a private check. {Pair talk?} {several?} The cards that split the room come first: tick one or two. " +
          "Press {Pair talk}: say what you chose, then find a case in which the other is right.",
        "Press {Vote again}, press {Close and reveal}. The first answers are on the left, the second on the right.",
        "{no Vote again?} Press {Reveal}.",
        "Ask: “When would the other answer fit better?” The remote voice first, and nobody has to " +
          "say how they answered.",
        "{article’s view?} The article’s view comes last or not at all. It is one opinion, from a training company’s blog post.",
      ),
      settings: { cards: ["c1", "c6", "c8", "c13", "c18", "c20", "c24", "c29"], rounds: 2 },
    },
    purpose: "Shows what each of us takes for leading and for managing. After a pair talk everyone votes again.",
    minutes: { min: 8, max: 22 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "sort-predict",
      exercise: "sort",
      title: "Do we know each other?",
      minutes: 10,
      notes: paragraphs(
        "Say: “{Cards|thing|things} that someone does at work. {guess?} First your own answer, then a guess: what " +
          "will most of this room say?” Press {Open}.",
        "Press {Close}, do a private check, press {Reveal}. {guess?} The screen shows what the room said and how many saw it " +
          "coming.",
        "{guess?} Take the card that fewest guessed. {guess?} Ask: “What made us think the others " +
          "see it differently?”",
        "{guess?} Nobody is told who guessed well. A good guess is no merit: it may only mean that someone is like " +
          "the rest.",
      ),
      settings: { cards: ["c5", "c7", "c9", "c19", "c25", "c31"], predict: true },
    },
    purpose: "Shows how well a team reads itself: everyone answers, and guesses what most will say.",
    minutes: { min: 8, max: 14 },
    people: { min: 5, max: 300 },
  },
  {
    step: {
      id: "scenario",
      exercise: "scenario",
      title: "Ten days out",
      minutes: 6,
      notes: paragraphs(
        "Read the situation and both ways aloud in the same voice. Don’t say ‘leading’ or ‘managing’ yet. Press " +
          "{Open}.",
        "Press {Close}, do a private check. {no Vote again?} Press {Reveal}.",
        "Press {Pair talk}: “One neighbour, {talk}. What must be true for your way to be right?”",
        "Press {Vote again}, press {Close and reveal}.",
        "Press {Debrief}. {roles?} Now the ways carry their names. One voice for each, the less chosen one first.",
        "Ask: “What does each choice borrow, and from whom?”",
      ),
      settings: { scenario: "s4", rounds: 2 },
    },
    purpose: "Practises judgement on a moment in which both ways can be defended: today’s delivery, or tomorrow’s.",
    minutes: { min: 5, max: 8 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "rule",
      exercise: "scenario",
      title: "The ignored rule",
      minutes: 6,
      notes: paragraphs(
        "Read the situation and both ways aloud in the same voice. Press {Open}, then {Close}.",
        "Press {Pair talk}: “One neighbour, {talk}. What would a newcomer learn from each way?” Then press " +
          "{Vote again}, and {Close and reveal}.",
        "{no Vote again?} Press {Reveal}.",
        "Press {Debrief}. Ask: “What does tolerating it teach newcomers?”",
        "Worth arguing: one article (a training company’s blog post) has managers follow a culture and leaders shape it. " +
          "Which of the two is each way?",
      ),
      settings: { scenario: "s5", rounds: 2 },
    },
    purpose: "A moment about culture: change the rule with those it affects, or uphold it while you find out?",
    minutes: { min: 5, max: 8 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "measures",
      exercise: "scenario",
      title: "Twenty measures",
      minutes: 6,
      notes: paragraphs(
        "Read the situation and both ways aloud in the same voice. Press {Open}, then {Close}.",
        "Press {Pair talk}: “One neighbour, {talk}. Who gains from these figures, and who pays for them?” Then press " +
          "{Vote again}, and {Close and reveal}.",
        "{no Vote again?} Press {Reveal}.",
        "Press {Debrief}. Ask: “When does counting create value, and for whom?” The remote voice first.",
        "Say: “Think of one figure that you ask for. Which decision does it serve?”",
      ),
      settings: { scenario: "s7", rounds: 2 },
    },
    purpose: "A moment about figures: ask what they are for, or use them to see who needs help?",
    minutes: { min: 5, max: 8 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "whiteboard",
      exercise: "scenario",
      title: "The full whiteboard",
      minutes: 6,
      notes: paragraphs(
        "Read the situation and both ways aloud in the same voice. Press {Open}, then {Close}.",
        "Press {Pair talk}: “One neighbour, {talk}. After your fourth meeting, what does someone say at home about it?” Then " +
          "press {Vote again}, and {Close and reveal}.",
        "{no Vote again?} Press {Reveal}.",
        "Press {Debrief}. The less chosen way first. Ask: “Which role was vacant, and who could fill it this month?”",
      ),
      settings: { scenario: "s8", rounds: 2 },
    },
    purpose: "A moment about ideas: unite the group around one ambition, or get the first ideas started?",
    minutes: { min: 5, max: 8 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "story-launch",
      exercise: "scenario",
      title: "A story: eight weeks",
      minutes: 4,
      notes: paragraphs(
        "Three moments of about {minutes|minute|minutes} each; plan three times that. What the room chooses is what " +
          "happens next.",
        "Read the situation and both ways aloud in the same voice. Press {Open}, {Close}, {Reveal}.",
        "Press {Debrief}: one voice for each way, the less chosen one first. Then go on with what follows.",
        "If the room is split evenly, ask what would tip it; then choose yourself, and say you did.",
        "After the third moment ask: “Which would you take back?”",
      ),
      settings: { scenario: "st1" },
    },
    purpose: "A launch in three moments: the room lives with what it chose.",
    minutes: { min: 4, max: 15 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "story-merger",
      exercise: "scenario",
      title: "A story: two teams, one room",
      minutes: 4,
      notes: paragraphs(
        "Three moments of about {minutes|minute|minutes} each; plan three times that. What the room chooses is what " +
          "happens next.",
        "Read the situation and both ways aloud in the same voice. Press {Open}, {Close}, {Reveal}.",
        "Press {Debrief}: one voice for each way, the less chosen one first. Then go on with what follows.",
        "After the third moment ask: “What did we tend to keep safe, and what did we pay with?”",
      ),
      settings: { scenario: "st2" },
    },
    purpose: "A merger in three moments: two cultures in one room, and each choice has consequences.",
    minutes: { min: 4, max: 15 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "venn",
      exercise: "venn",
      title: "Whose skill is it?",
      minutes: 10,
      notes: paragraphs(
        "Say: “{Skills|skill|skills}. Where is each needed most: leading, managing, or both equally? {own?} If one is " +
          "missing, add it.” Press {Open}.",
        "Press {Close}, do a private check, press {Reveal}. A skill lies in a zone when more than half put it there, " +
          "otherwise on the border.",
        "Start on the border. Ask: “Which shared skill changes most with the role?”",
        "One article (a training company’s blog post) gives empathy to leaders and technical expertise to managers. It " +
          "gives communication, problem-solving and decisions to both. Ask who here got their post for which.",
      ),
      settings: { own: true },
    },
    purpose: "Finds the overlap: which skills do leading and managing share?",
    minutes: { min: 8, max: 12 },
    people: { min: 4, max: 200 },
  },
];
