import type { ExerciseWords } from "../content.ts";

/** What each exercise says, unless a step carries its own words. */
export const words: ExerciseWords = {
  sort: {
    stem:
      "We say ‘leader’ and ‘manager’ as if they were one word. Someone does this. " +
      "Mainly leading, mainly managing, or equally both?",
    lean: "If you had to lean?",
    debrief: "When would the other answer fit better?",
    choices: { L: "Mainly leading", M: "Mainly managing", B: "Equally both" },
  },
  scenario: {
    stem: "Both ways can be defended. Which would you choose, and how strongly?",
    debrief: "What did each choice protect?",
    strongly: "strongly",
    slightly: "slightly",
    leading: "Leading",
    managing: "Managing",
    why: "Why? (optional, no names)",
  },
  cloud: {
    prompt:
      "Think of someone you were glad to follow, whatever their rank. " +
      "What made you glad? Up to three words. No names.",
    debrief: "How much of this is managing done well?",
  },
  pulse: { debrief: "What does this ask of us?" },
  choice: { debrief: "When would another answer fit better?" },
  text: { debrief: "What comes up more than once, and what only once?" },
};
