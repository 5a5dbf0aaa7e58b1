/** What a simulated person says to a vote, from the step as a phone shows it. */
import { exercises } from "../../shared/exercises/index.ts";
import type { Part } from "../../shared/primitives.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { guess, type Somebody } from "../exercises/contract/sample.ts";
import { samplesOf } from "../exercises/find/sample.ts";
import { takesAnswers } from "../ui/open-page.ts";

/** One part of an answer; `payload` is null where they skip. */
export interface Saying {
  part: Part;
  payload: unknown;
}

/** Everything that one person says to the step's open vote; `as` draws for each part. */
export function saysTo(step: StepView, as: (part: Part) => Somebody): Saying[] {
  const exercise = exercises[step.exercise];
  // A page to read.
  if (exercise.schemas.answer === null) return [];
  const part = exercise.part?.(step.round) ?? "main";
  const payload = samplesOf(step.exercise)[part]?.(step, as(part)) ?? null;
  // What a phone shows of such a step has all that a guess is about.
  const asked = step.round === 1 ? (exercise.guesses?.(step.settings) ?? []) : [];
  const guessed = guess(asked, as("predict"));
  return [{ part, payload }, ...(guessed.length > 0 ? [{ part: "predict" as const, payload: guessed }] : [])];
}

/** The step while its vote takes answers; null at any other time. */
export function openIn(step: StepView | null): StepView | null {
  return step?.phase === "collecting" && takesAnswers(step) ? step : null;
}

/** One vote among all. Reopening it asks nobody again who has answered. */
export const voteOf = ({ id, round }: StepView): string => `${id} ${round}`;
