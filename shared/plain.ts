/** Replacements for recent library functions, because workshops also have old phones. */

/** The last element of a list; undefined if it is empty. */
export function lastOf<Item>(list: readonly Item[]): Item | undefined {
  return list[list.length - 1];
}

/** Whether the record itself has the key, ignoring inherited properties. */
export function owns(record: object, key: PropertyKey): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Chrome 90 does not have it
  return Object.prototype.hasOwnProperty.call(record, key);
}

/** Whether more than `most` lists and objects lie inside one another in a value. It looks no deeper than that itself. */
export function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}

/** Whether two values of JSON say the same, in whatever order their fields stand. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([name, value]) => right.has(name) && same(value, right.get(name)));
}
