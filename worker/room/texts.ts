/** What people wrote in their own words: linked to nothing, not even to the order in which it came. */
import type { Bound } from "../../shared/agenda.ts";
import { localeOf } from "../../shared/content/index.ts";
import type { Written } from "../../shared/exercises/exercise.ts";
import { minimumOf } from "./count.ts";
import { countedIn } from "./population.ts";
import { type Frozen, partOf, type RoomState, type Sheet, type StepState } from "./state.ts";

/**
 * the texts of one frozen round, by item and alphabet; none of an item with fewer writers than the minimum, unless
 * each of them asked for it to be shown.
 */
export function textsOf(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, frozen: Frozen): Written[] {
  // beside an earlier result that stands, the texts of today would tell which of them has changed.
  if (frozen.kept) return [];
  const { exercise } = bound;
  const writers = new Map<string, number>();
  const shown: Written[] = [];
  for (const { status, payload } of countedIn(
    state,
    sheet,
    frozen.round,
    partOf(bound, frozen.round),
    frozen.removals,
  )) {
    if (status !== "answered") continue;
    // Somebody whose text is hidden still wrote: hiding one must not make the others' disappear.
    const items = new Set(exercise.texts(payload, NOTHING_HIDDEN).map((one) => one.item));
    for (const item of items) writers.set(item, (writers.get(item) ?? 0) + 1);
    shown.push(...exercise.texts(payload, at.moderation));
  }
  const minimum = Math.max(1, minimumOf(state, bound));
  return sortedTexts(
    shown.filter(({ item }) => exercise.optedIn?.includes(item) || (writers.get(item) ?? 0) >= minimum),
    state.room.locale,
  );
}

const NOTHING_HIDDEN = { hidden: [], merged: {} };

/** Alphabetically; equal spellings by their code, so that the order of writing never decides. */
export function sortedTexts(texts: readonly Written[], locale: string): Written[] {
  const compare = byAlphabet(locale);
  return texts.toSorted((a, b) => compare(a.item, b.item) || compare(a.text, b.text));
}

/** Alphabetical order in the room's language. */
export function byAlphabet(locale: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(localeOf(locale));
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
