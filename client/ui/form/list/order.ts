/** A list of things as a plan has it. */
import type { ListAsk } from "../ask.ts";
import { isValues } from "../values.ts";

export function moved(list: readonly unknown[], from: number, to: number): unknown[] {
  const others = list.filter((_, place) => place !== from);
  return [...others.slice(0, to), list[from], ...others.slice(to)];
}

export const without = (list: readonly unknown[], at: number): unknown[] => list.filter((_, place) => place !== at);

export const withThing = (list: readonly unknown[], at: number, thing: unknown): unknown[] =>
  list.map((one, place) => (place === at ? thing : one));

export const withMore = (list: readonly unknown[], at: number, things: readonly unknown[]): unknown[] => [
  ...list.slice(0, at),
  ...things,
  ...list.slice(at),
];

/** Keys that stay with their things while these move. Two alike are told apart by their order, texts by their place. */
export function keysOf(list: readonly unknown[], ask: ListAsk): string[] {
  const seen = new Map<string, number>();
  return list.map((thing, place) => {
    const id = isValues(thing) ? thing.id : ask.plain ? undefined : thing;
    if (typeof id !== "string") return `at ${place}`;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return `${before} ${id}`;
  });
}
