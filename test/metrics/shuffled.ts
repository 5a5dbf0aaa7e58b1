import fc from "fast-check";

/** A list and the same list in another order: what people in a room are, as no measure may depend on who came first. */
export function shuffled<T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<[one: T[], other: T[]]> {
  return lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
}
