/** Cues about answers that lie apart: two camps, a room that is spread out, no clear answer. */
import type { SplitItem } from "../../../../charts/split.ts";
import { type Camp, campsOf, opposed } from "./camps.ts";
import { ALPHA, areClose, atLeast, FEWEST } from "./chance.ts";
import type { Figures, Rule, Seen } from "./cue.ts";
import { figure, labelOf } from "./words.ts";

/** The fewest people in each of two camps: two against two is a conversation. */
const CAMP_PEOPLE = 4;
/** A second answer from a fifth of the room on: with less, no answer but the first is worth a question of its own. */
const SECOND = 0.2;

/** The item with the smallest top answer among those without agreement and without camps; undefined where there is none. */
export function leastClear(items: readonly SplitItem[]): { item: SplitItem; top: Camp; next: Camp } | undefined {
  return items
    .flatMap((item) => {
      const [top, next] = campsOf(item);
      return item.flag === "open" && item.n >= FEWEST && top && next ? [{ item, top, next }] : [];
    })
    .sort((a, b) => a.top.count / a.item.n - b.top.count / b.item.n)[0];
}

/** Both camps are large enough, and together beyond what chance gives them. Of two options chance gives them everything. */
function areCamps({ n }: SplitItem, [one, other]: readonly [Camp, Camp]): boolean {
  if (n < FEWEST || Math.min(one.count, other.count) < CAMP_PEOPLE) return false;
  const base = one.chance + other.chance;
  return base >= 1 || atLeast(one.count + other.count, n, base) <= ALPHA;
}

/** The most polarised of the items that have two camps. */
function widestSplit(items: readonly SplitItem[]): Figures | null {
  const [split] = items
    .flatMap((item) => {
      const camps = item.flag === "two-camps" ? opposed(item) : null;
      return camps && areCamps(item, camps) ? [{ item, camps }] : [];
    })
    .sort((a, b) => (b.item.polarisation ?? 0) - (a.item.polarisation ?? 0));
  if (!split) return null;
  const {
    item,
    camps: [one, other],
  } = split;
  const { n } = item;
  return {
    item: labelOf(item),
    a: figure(one.count, n),
    one: one.text,
    b: figure(other.count, n),
    other: other.text,
  };
}

/** No answer is ahead, and at least two are given by many. */
function spreadOut({ items }: Seen, fits: (item: SplitItem) => boolean): Figures | null {
  const least = leastClear(items);
  if (!least || !fits(least.item)) return null;
  const { item, top, next } = least;
  if (!areClose(top.count, next.count, item.n) || next.count < SECOND * item.n) return null;
  return {
    item: labelOf(item),
    share: figure(top.count, item.n),
    answer: top.text,
    b: figure(next.count, item.n),
    other: next.text,
  };
}

export const camps: readonly Rule[] = [
  { id: "twoCamps", about: "spread", find: ({ own, items }) => (own ? null : widestSplit(items)) },
  { id: "ownCamps", about: "spread", find: ({ own, items }) => (own ? widestSplit(items) : null) },
];

export const spread: readonly Rule[] = [
  { id: "spreadOwn", about: "spread", find: (seen) => (seen.own ? spreadOut(seen, () => true) : null) },
  { id: "spread", about: "spread", find: (seen) => (seen.own ? null : spreadOut(seen, ({ is }) => is === "scale")) },
  { id: "open", about: "spread", find: (seen) => (seen.own ? null : spreadOut(seen, ({ is }) => is === "options")) },
];
