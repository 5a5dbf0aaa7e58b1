/** Finds what a phone shows of an exercise; each part is fetched when it is needed, and null where there is none. */
import "../answers.css";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { AnswerPart } from "../contract/answer.ts";
import type { KeepsakeModule } from "../contract/keepsake.ts";
import type { ResultPart } from "../contract/result.ts";

const answers = import.meta.glob<{ default: AnswerPart }>("../*/Answer.tsx");
const results = import.meta.glob<{ default: ResultPart }>("../*/Result.tsx");
const keepsakes = import.meta.glob<KeepsakeModule>("../*/Keepsake.tsx");

/** Fetches how an exercise is answered. */
export const answerOf = (exercise: string) => answers[`../${exercise}/Answer.tsx`] ?? null;

/** Fetches the picture of an exercise's result. */
export const resultOf = (exercise: string) => results[`../${exercise}/Result.tsx`] ?? null;

/** Fetches how an answer is shown to its person to keep. `exercise` where the answer does not name it. */
export function keepsakeOf({ status, part, ...answer }: OwnAnswer, exercise = answer.exercise) {
  return (status === "answered" && part === "main" && keepsakes[`../${exercise}/Keepsake.tsx`]) || null;
}
