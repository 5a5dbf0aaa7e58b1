/** What the library has learnt only lately, for browsers that have not: the phones of a workshop are of all ages. */

/** The last of a list; undefined when it is empty. */
export function lastOf<Item>(list: readonly Item[]): Item | undefined {
  return list[list.length - 1];
}

/** Whether the record itself has the key, not what it inherits. */
export function owns(record: object, key: PropertyKey): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Chrome 90 does not have it
  return Object.prototype.hasOwnProperty.call(record, key);
}
