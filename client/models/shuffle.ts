/** An order of one's own: the same phone always gets the same one, so that a reload moves nothing. */

/** Mulberry32: small, and even enough for a deck of cards. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, to give every step an order of its own. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** The items in the order of this seed and name. */
export function shuffled<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const draw = random(seed ^ hash(name));
  // Sorted by drawn numbers: no index arithmetic that could go out of bounds.
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
