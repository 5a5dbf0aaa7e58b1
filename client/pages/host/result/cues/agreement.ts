/** Cues about answers that most people give. */
import type { SplitItem } from "../../../../charts/split.ts";
import { type Camp, campsOf } from "./camps.ts";
import { isAbove, leads } from "./chance.ts";
import type { Figures, Rule, Seen } from "./cue.ts";
import { leastClear } from "./spread.ts";
import { figure, labelOf } from "./words.ts";

/** "Most" begins at three of five: at 51% a single person makes the difference. */
const MOST = 0.6;

/** The wording that fits: what is asked about people themselves, a scale, or options that stand against each other. */
type Kind = "own" | "scale" | "options";
const kindOf = (seen: Seen, item: SplitItem): Kind => (seen.own ? "own" : item.is);

/** Every item is agreed on, beyond what chance would give: one agreed card among contested ones is no agreement of the room. */
function aligned(seen: Seen, kind: Kind): Figures | null {
  const tops = seen.items.flatMap((item) => {
    const [top] = campsOf(item);
    return top && item.flag === "aligned" && isAbove(top.count, item.n, top.chance) ? [{ item, top }] : [];
  });
  if (tops.length === 0 || tops.length < seen.items.length) return null;
  const [most] = tops.sort((a, b) => b.top.count / b.item.n - a.top.count / a.item.n);
  return most && kindOf(seen, most.item) === kind ? told(most.item, most.top) : null;
}

/** The item with the least clear answer has one that most give: that one is the one to talk about. */
function leaning(seen: Seen, kind: Kind): Figures | null {
  const least = leastClear(seen.items);
  if (!least || kindOf(seen, least.item) !== kind) return null;
  const { item, top, next } = least;
  return top.count / item.n >= MOST && leads(top.count, next.count, item.n) ? told(item, top) : null;
}

const told = (item: SplitItem, top: Camp): Figures => ({
  item: labelOf(item),
  share: figure(top.count, item.n),
  answer: top.text,
});

export const agreement: readonly Rule[] = [
  { id: "aligned", about: "spread", find: (seen) => aligned(seen, "options") },
  { id: "alignedScale", about: "spread", find: (seen) => aligned(seen, "scale") },
  { id: "alignedOwn", about: "spread", find: (seen) => aligned(seen, "own") },
  { id: "leaning", about: "spread", find: (seen) => leaning(seen, "options") },
  { id: "leaningScale", about: "spread", find: (seen) => leaning(seen, "scale") },
  { id: "leaningOwn", about: "spread", find: (seen) => leaning(seen, "own") },
];
