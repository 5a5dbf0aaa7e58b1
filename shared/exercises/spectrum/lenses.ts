/** The lenses of an area, that is, its questions: now and needed, or three views of the same job. */
import * as v from "valibot";

export const Lens = v.picklist(["now", "needed", "me", "job", "team"]);
export type Lens = v.InferOutput<typeof Lens>;

/** One person's marks in one area, 0..10; 10 is the leading end. A skipped lens is missing. */
export type Marks = Partial<Record<Lens, number>>;

/** All pairs of lenses of a set, in its order. */
export function pairsOf(lenses: readonly Lens[]): [from: Lens, to: Lens][] {
  return lenses.flatMap((from, at) => lenses.slice(at + 1).map((to): [Lens, Lens] => [from, to]));
}
