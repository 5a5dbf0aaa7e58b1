/** What people wrote in their own words: linked to nothing, not even to the order in which it came. */
import { localeOf } from "../../shared/content/index.ts";
import type { Written } from "../../shared/exercises/exercise.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Frozen, RoomState } from "../room/state.ts";
import { csv } from "./csv.ts";
import { answersIn, type Scope, type Told, toldSteps } from "./rounds.ts";

/** the texts of one round, by item and alphabet; none of an item with fewer writers than the minimum. */
export function textsOf(state: RoomState, told: Told, frozen: Frozen): Written[] {
  const { exercise } = told.bound;
  const writers = new Map<string, number>();
  const shown: Written[] = [];
  for (const { status, payload } of answersIn(state, told, frozen)) {
    if (status !== "answered") continue;
    // Somebody whose text is hidden still wrote: hiding one must not make the others' disappear.
    const items = new Set(exercise.texts(payload, NOTHING_HIDDEN).map((one) => one.item));
    for (const item of items) writers.set(item, (writers.get(item) ?? 0) + 1);
    shown.push(...exercise.texts(payload, told.at.moderation));
  }
  const enough = shown.filter(({ item }) => (writers.get(item) ?? 0) >= Math.max(1, told.minimum));
  return sorted(enough, state.room.locale);
}

const NOTHING_HIDDEN = { hidden: [], merged: {} };

/** Alphabetically; equal spellings by their code, so that the order of writing never decides. */
function sorted(texts: readonly Written[], locale: string): Written[] {
  const compare = byAlphabet(locale);
  return texts.toSorted((a, b) => compare(a.item, b.item) || compare(a.text, b.text));
}

/** Alphabetical order in the room's language. */
export function byAlphabet(locale: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(localeOf(locale));
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The free texts of a whole step, for the report. */
export function textsOfStep(state: RoomState, told: Told): Written[] {
  return sorted(
    told.rounds.flatMap((frozen) => textsOf(state, told, frozen)),
    state.room.locale,
  );
}

/** `texts.csv` */
export function textsCsv(state: RoomState, scope: Scope): string {
  const rows = toldSteps(state, scope).flatMap((told) =>
    told.rounds.flatMap((frozen) =>
      textsOf(state, told, frozen).map(({ item, text }): [string, string, Round, string, string] => [
        told.step.id,
        told.step.exercise,
        frozen.round,
        item,
        text,
      ]),
    ),
  );
  return csv(["step", "exercise", "round", "item", "text"], rows);
}
