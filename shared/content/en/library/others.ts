import type { LibraryEntry } from "../../content.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** Other people's work: opinions, from three people on. */
export const others: LibraryEntry[] = [
  {
    step: {
      id: "cloud",
      exercise: "cloud",
      title: "Glad to follow",
      minutes: 4,
      notes: paragraphs(
        "Say: “Think of someone you were glad to follow, whatever their rank. What made you glad? Up to three words, no " +
          "names.” Press Open, and give no example.",
        "Close after about a minute. Read the words by yourself, hide names and anything unkind, merge what is the same.",
        "Press Reveal. Ask what they notice, the remote voice first; ask about words and never about who wrote them.",
        "Press Debrief. Ask: “How much of this is managing done well?”",
      ),
      settings: {},
    },
    purpose: "Starts from experience: what made us glad to follow somebody, whatever their rank?",
    minutes: { min: 4, max: 6 },
    people: { min: 3, max: 300 },
  },
  {
    step: {
      id: "sort",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 12,
      notes: paragraphs(
        "Say: “Eight things that somebody does at work. Mainly leading, mainly managing, or equally both? No key makes you " +
          "right.” Press Open, keep quiet, press Close.",
        "Look by yourself; the cards that split the room come first. Tick one or two and press Huddle: say what you chose, " +
          "then find a case in which the other is right.",
        "Open the re-vote on those cards, close it, press Reveal. The first vote is above, the second below.",
        "Press Debrief. Ask: “When would the other answer fit better?” The remote voice first, and nobody has to say how they " +
          "voted.",
        "The article’s view comes last or not at all. It is one opinion.",
      ),
      settings: { cards: ["c1", "c6", "c8", "c13", "c18", "c20", "c24", "c29"], rounds: 2 },
    },
    purpose: "Brings to the surface what each of us takes for leading and for managing, with a talk and a second vote.",
    minutes: { min: 8, max: 22 },
    people: { min: 4, max: 300 },
  },
  {
    step: {
      id: "scenario",
      exercise: "scenario",
      title: "Ten days out",
      minutes: 6,
      notes: paragraphs(
        "Read the situation and both ways aloud in the same voice. Don’t say ‘leading’ or ‘managing’ yet. Press Open.",
        "Close, look by yourself, press Huddle: “One neighbour, a minute. What must be true for your way to be right?”",
        "Open the re-vote, close it, press Reveal.",
        "Press Debrief: now the ways carry their names. One voice for each, the less chosen one first.",
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
        "Read the situation and both ways aloud in the same voice. Press Open, then Close.",
        "Press Huddle: “One neighbour, a minute. What would a newcomer learn from each way?” Then the re-vote.",
        "Press Reveal, then Debrief. Ask: “What does tolerating it teach newcomers?”",
        "Worth arguing: the article has managers follow a culture and leaders shape it. Which of the two is each way?",
      ),
      settings: { scenario: "s5", rounds: 2 },
    },
    purpose: "A moment about culture: change the rule with those it affects, or uphold it while you find out?",
    minutes: { min: 5, max: 8 },
    people: { min: 4, max: 300 },
  },
];
