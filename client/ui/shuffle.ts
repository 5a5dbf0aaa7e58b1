/** Shuffles items for one phone. The same phone always gets the same order, so that a reload moves nothing. */
import { hash, random } from "./random.ts";

/** The items in the order of this seed and name. */
export function shuffled<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const draw = random(seed ^ hash(name));
  // Sorting by random numbers needs no index arithmetic.
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
