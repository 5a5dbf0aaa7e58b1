/** Who had joined when a round was first opened. Only they decide whether it may be looked at. */
export interface Roster {
  /** How many had joined, removed since or not; people are numbered in the order of joining. */
  people: number;
  /** How many had been removed. */
  removals: number;
}

/** Everyone who has joined by now. */
export function rosterNow({ people, removed }: { people: ReadonlyMap<string, unknown>; removed: number }): Roster {
  return { people: people.size, removals: removed };
}
