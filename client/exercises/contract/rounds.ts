/** What pictures and findings read from a result: its rounds, as far as they may be shown. No style sheet comes with it. */
import { charts } from "#words/charts.ts";
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";
import type { ExerciseId, Result } from "../../../shared/exercises/index.ts";
import type { Round } from "../../../shared/primitives.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

/** The result of one round of an exercise. */
export type ResultOfRound<E extends ExerciseId> = Extract<Result, { exercise: E }>;

const isOf = <E extends ExerciseId>(result: Result, exercise: E): result is Extract<Result, { exercise: E }> =>
  result.exercise === exercise;

/** The frozen rounds of a step, with results of this exercise's own type. */
export function roundsOf<E extends ExerciseId>({ rounds }: StepResult, exercise: E) {
  return rounds.flatMap(({ round, result }) => (isOf(result, exercise) ? [{ round, result }] : []));
}

interface HiddenItem {
  id: string;
  hidden: true;
}

const isShown = <D extends { n: number }>(item: D | HiddenItem): item is D => !("hidden" in item);

/** One item's rounds as far as they may be shown: none where too few people answered. */
export function shownRounds<D extends { n: number }>(
  items: readonly { round: Round; item: D | HiddenItem | undefined }[],
) {
  return items.flatMap(({ round, item }) => (item && isShown(item) ? [{ round, item }] : []));
}

/** A sentence for each round that is hidden while another is shown. */
export function hiddenNotes<D extends { n: number }>(
  items: readonly { round: Round; item: D | HiddenItem }[],
): string[] {
  const hidden = items.filter(({ item }) => !isShown(item));
  if (hidden.length === items.length) return [];
  return hidden.map(({ round }) => (round === 1 ? charts.hiddenRound.first : charts.hiddenRound.second));
}

/** How one item moved between the rounds; undefined where there was only one. */
export function movementOf({ movement }: StepResult, item: string): ItemMovement | undefined {
  return movement?.find(({ id }) => id === item);
}
