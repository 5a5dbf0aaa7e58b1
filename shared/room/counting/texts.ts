/** What people wrote in their own words: linked to nothing, not even to the order in which it came. */
import type { Bound } from "../../agenda/bind.ts";
import { localeOf } from "../../agenda/library.ts";
import type { Written } from "../../exercises/contract.ts";
import type { Answer, Frozen, Gone, StepState } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";
import { partOf } from "../state/step.ts";
import { minimumOf } from "./count.ts";
import { answeredIn } from "./population.ts";

/**
 * the texts of some frozen rounds, by item and alphabet, equal spellings by their code, so that the order of writing
 * never decides; none of an item with fewer writers than the minimum, unless each of them asked for it to be shown. One
 * item's are in memory at a time.
 */
export function* writtenIn(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  at: StepState,
  rounds: readonly Frozen[],
): Generator<Written> {
  const { exercise } = bound;
  const compare = byAlphabet(state.room.locale);
  const least = Math.max(1, minimumOf(state, bound));
  const told = rounds.map((frozen) => answersTo(state, sheet, bound, frozen));
  const writers = told.map((answers, round) => writersIn(bound, answers, rounds[round]?.gone));
  const items = [...new Set(writers.flatMap((round) => [...round.keys()]))].sort(compare);
  for (const item of items) {
    const texts = told.flatMap((answers, round) => {
      if (!exercise.optedIn?.includes(item) && (writers[round]?.get(item) ?? 0) < least) return [];
      return answers.flatMap(({ payload }) =>
        exercise
          .texts(payload, at.moderation)
          .filter((one) => one.item === item)
          .map(({ text }) => text),
      );
    });
    for (const text of texts.sort(compare)) yield { item, text };
  }
}

function answersTo(state: RoomState, sheet: StepAnswers, bound: Bound, { round, removals }: Frozen): Answer[] {
  return answeredIn(state, sheet, round, partOf(bound, round), removals);
}

/**
 * How many wrote to each item. Somebody whose text is hidden or deleted still wrote: that must not make the others'
 * disappear.
 */
function writersIn({ exercise }: Bound, answers: readonly Answer[], gone: Gone = {}): ReadonlyMap<string, number> {
  const writers = new Map(Object.entries(gone));
  for (const { payload } of answers) {
    const items = new Set(exercise.texts(payload, NOTHING_HIDDEN).map((one) => one.item));
    for (const item of items) writers.set(item, (writers.get(item) ?? 0) + 1);
  }
  return writers;
}

export const NOTHING_HIDDEN = { hidden: [], merged: {} };

/** By language: to make one takes longer than to sort by it. */
const COLLATORS = new Map<string, Intl.Collator>();

/** Alphabetical order in the room's language. */
export function byAlphabet(locale: string): (a: string, b: string) => number {
  const language = localeOf(locale);
  const collator = COLLATORS.get(language) ?? new Intl.Collator(language);
  COLLATORS.set(language, collator);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
