/** What people wrote in their own words, linked to nobody: not even the order of writing shows. */
import type { Bound } from "../../agenda/bind.ts";
import { localeOf } from "../../agenda/library.ts";
import type { Written } from "../../exercises/contract.ts";
import type { Answer, Frozen, Gone } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { type LoadedStep, partOf } from "../state/step.ts";
import { minimumOf } from "./count.ts";
import { answeredIn } from "./population.ts";

/**
 * the texts of some frozen rounds, by item and then by alphabet; equal spellings by their character codes, so that the
 * order of writing never shows. An item with fewer writers than the minimum has none, unless each writer asked for the text
 * to be shown. The texts of one item are in memory at a time.
 */
export function* writtenIn(state: RoomState, step: LoadedStep, rounds: readonly Frozen[]): Generator<Written> {
  const { at, bound } = step;
  const { exercise } = bound;
  const compare = byAlphabet(state.room.locale);
  const least = Math.max(1, minimumOf(state, bound));
  const counted = rounds.map((frozen) => answersTo(state, step, frozen));
  const writers = counted.map((answers, round) => writersIn(bound, answers, rounds[round]?.gone));
  const items = [...new Set(writers.flatMap((round) => [...round.keys()]))].sort(compare);
  for (const item of items) {
    const texts = counted.flatMap((answers, round) => {
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

function answersTo(state: RoomState, step: LoadedStep, { round, removals }: Frozen): Answer[] {
  return answeredIn(state, step, round, partOf(step.bound, round), removals);
}

/**
 * How many people wrote about each item. Writers of a hidden or deleted text count too, or their texts would take those of
 * the others with them.
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

/** One for each language: to make a collator takes longer than to sort with it. */
const COLLATORS = new Map<string, Intl.Collator>();

/** Alphabetical order in the room's language. */
export function byAlphabet(locale: string): (a: string, b: string) => number {
  const language = localeOf(locale);
  const collator = COLLATORS.get(language) ?? new Intl.Collator(language);
  COLLATORS.set(language, collator);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
