/** Items that share a stem read as one list below it. */
import { lastOf } from "../../../shared/plain.ts";

interface Stemmed {
  stem: string;
}

/** Neighbours with the same stem together, in order. */
export function byStem<Item extends Stemmed>(items: readonly Item[]): { stem: string; items: Item[] }[] {
  const groups: { stem: string; items: Item[] }[] = [];
  for (const item of items) {
    const last = lastOf(groups);
    if (last?.stem === item.stem) last.items.push(item);
    else groups.push({ stem: item.stem, items: [item] });
  }
  return groups;
}
