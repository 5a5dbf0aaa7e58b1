/** An order of one's own: the same phone always gets the same one, so that a reload moves nothing. */
import { hash, random } from "./random.ts";

/** The items in the order of this seed and name. */
export function shuffled<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const draw = random(seed ^ hash(name));
  // Sorted by drawn numbers: no index arithmetic that could go out of bounds.
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
