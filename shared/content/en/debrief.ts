import type { DebriefBank } from "../model.ts";

/** Questions for any discussion, in the order What? So what? Now what?, and help for when it is stuck. */
export const debrief: DebriefBank = {
  what: ["Where did we split?", "Which result would surprise our teams?", "Who is missing from this picture?"],
  soWhat: ["What does the split protect?", "What would our least-heard role add?", "When has the other choice worked?"],
  nowWhat: ["What will you do by Friday?", "What will you stop?", "Who will notice?"],
  rescue: [
    "If the room is silent: everyone writes one line, swaps it with a neighbour and reads out the one they were given.",
    "If one voice dominates: hear the quietest table first.",
    "If rank shows: argue the case for the answer you did not give.",
  ],
};

/** Corrections for the facilitator, where the article behind the cards oversimplifies. */
export const corrections: string[] = [
  "Gallup’s figure is at least 70% of the variance in engagement across business units, not 70% of anyone’s " +
    "engagement, and it is Gallup’s own estimate.",
  "‘People leave managers, not companies’ is a saying: Gajendran and Somaya found that people leave good bosses " +
    "nearly as often.",
  "Vineet Nayar, former chief executive of HCL Technologies, writing in Harvard Business Review, treats counting " +
    "value as the lesser act beside creating it; we ask whom the counting helped.",
  "The article is a training company’s blog post, ‘Leadership v Management: What Are The Key Differences?’. It treats " +
    "leading as the next step up from managing; here neither is the step up, and the room decides what each moment needs.",
  "The article says that learning to lead takes hard work, commitment and openness to feedback; the same is true of " +
    "learning to manage.",
  "The article has managers follow a culture and leaders shape it; upholding a standard on a difficult day shapes a " +
    "culture too, so argue this one.",
  "The article says that managers are chosen for their technical expertise; is that how it goes here, and is it " +
    "what the post needs?",
  "The article says that managers focus on the status quo; keeping something steady can be the harder job, so don’t " +
    "take the phrase as blame.",
  "Four views of the same question: Zaleznik saw two different outlooks, Bennis drew pairs of contrasts, Kotter saw " +
    "two jobs that complete each other, one coping with change and one with complexity, and Mintzberg would not " +
    "separate them.",
];
