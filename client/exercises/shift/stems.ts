/** Items that share a stem read as one list below it. */
import { lastOf } from "../../../shared/plain.ts";

interface Stemmed {
  stem: string;
}

interface Item extends Stemmed {
  stemThen?: string | undefined;
}

interface Face<One extends Item> {
  leadIn: string;
  leadInThen?: string | undefined;
  items: readonly One[];
}

/** The pages of a step: what it asks for, and, where it has both, the same looking back. */
export function pagesOf<One extends Item>({
  leadIn,
  leadInThen,
  items,
}: Face<One>): { leadIn: string; items: One[] }[] {
  const back = items.flatMap((item) => (item.stemThen === undefined ? [] : [{ ...item, stem: item.stemThen }]));
  return [{ leadIn, items: [...items] }, ...(back.length > 0 ? [{ leadIn: leadInThen ?? "", items: back }] : [])];
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
