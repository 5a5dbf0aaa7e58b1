/** What the columns of the CSV files mean. */
import type { COLUMNS } from "../../../../shared/exports/dictionary.ts";

export const columns: {
  readonly [File in keyof typeof COLUMNS]: Readonly<Record<(typeof COLUMNS)[File][number], string>>;
} = {
  "aggregate.csv": {
    step: "The step’s id in the plan.",
    exercise: "The kind of exercise, by its id.",
    round: "1 for the first answer, 2 for the answer after the pair talk.",
    segment: "The group; empty for everyone.",
    item: "What the figure is about, by its id; empty for the step as a whole.",
    measure: "What the figure is: the measures below explain each.",
    value: "The figure, with a decimal point; “hidden for anonymity” where there are too few to show.",
  },
  "answers.csv": {
    step: "The step’s id in the plan.",
    exercise:
      "The kind of exercise, by its id. What people said about themselves is here only if they said that it may be.",
    round: "1 for the first answer, 2 for the answer after the pair talk.",
    part: "What the line is of: “main” for an answer, “tags” for a word that was sorted, “predict” for a prediction.",
    person: "A number that holds within one step at most, and is drawn anew for each file. It is nobody’s name.",
    item: "What was answered, by its id.",
    value: "What was answered: an option’s id, or a number.",
    status: "“answered”. Whoever skipped the step has no line.",
    exposed:
      "“true” if the answer was given or changed after a result had been shown. Empty where that would point at someone.",
  },
  "texts.csv": {
    step: "The step’s id in the plan.",
    exercise: "The kind of exercise, by its id.",
    round: "1 for the first answer, 2 for the answer after the pair talk.",
    item: "What the text answers, by its id.",
    text: "What someone wrote. The order is the alphabet’s, and nothing links it to a person, a time or an answer.",
  },
  "questions.csv": {
    text: "What was added to the parking lot.",
    state: "Where it stood at the end: new (to check), live (on the big screen), parked (later) or answered.",
    votes: "How many people said “me too”; empty if nobody could, “hidden for anonymity” for fewer than three.",
    dots: "How many dots it was given; empty if nobody could, “hidden for anonymity” for fewer than three.",
  },
};
