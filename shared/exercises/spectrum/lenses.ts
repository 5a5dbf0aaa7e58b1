/** What is asked of each area: now and needed, or three ways of looking at the same job. */
import * as v from "valibot";

export const Lens = v.picklist(["now", "needed", "me", "job", "team"]);
export type Lens = v.InferOutput<typeof Lens>;

/** One person's marks in one area, 0..10; 10 = the leading end. A lens that was left out is missing. */
export type Marks = Partial<Record<Lens, number>>;

/** Every two lenses of a set, in its order: what a gap can lie between. */
export function pairsOf(lenses: readonly Lens[]): [from: Lens, to: Lens][] {
  return lenses.flatMap((from, at) => lenses.slice(at + 1).map((to): [Lens, Lens] => [from, to]));
}
