/** Cues about guesses at the room's answer, set against what a blind guess gives. */
import { lastOf } from "../../../../../shared/plain.ts";
import { decimal } from "../../../../charts/numbers.ts";
import type { SplitItem } from "../../../../charts/split.ts";
import { EFFECT, FEWEST, isAbove, isBelow } from "./chance.ts";
import type { Rule, Seen } from "./cue.ts";
import { figure, labelOf, percent } from "./words.ts";

/** How well the commonest answer to one item was foreseen. */
interface Foreseen {
  item: SplitItem;
  n: number;
  right: number;
  /** The share of blind guesses that are right: half of them with two options, a third with three. */
  chance: number;
  /** People who gave the commonest answer: whoever takes the room for like themselves is right as often. */
  gave: number;
}

/** The items whose commonest answer people guessed at; where options are finer than sides, the side that they guessed counts. */
function foreseen({ result, items, sideOf }: Seen): Foreseen[] {
  return (lastOf(result.rounds)?.predicted ?? []).flatMap((one) => {
    const item = items.find(({ id }) => id === one.id);
    if (!("counts" in one) || item?.is !== "options") return [];
    const side = sideOf ?? ((option: string) => option);
    const most = Math.max(...item.options.map(({ count }) => count));
    // A tie is never broken: whoever guessed one of the two is right.
    const tops = item.options.filter(({ count }) => count === most).map(({ id }) => id);
    const right = Object.entries(one.counts).reduce((sum, [id, n]) => (tops.includes(side(id)) ? sum + n : sum), 0);
    const gave = Math.min(item.n, most * tops.length);
    const offered = new Set(Object.keys(one.counts).map(side)).size;
    return [{ item, n: one.n, right, chance: tops.length / Math.max(1, offered), gave }];
  });
}

const share = ({ right, n }: Foreseen): number => right / n;

export const misread: Rule = {
  id: "misread",
  about: "predicted",
  find: (seen) => {
    const all = foreseen(seen);
    const [worst] = [...all].sort((a, b) => share(a) - a.chance - (share(b) - b.chance));
    if (!worst || !isBelow(worst.right, worst.n, worst.chance, all.length)) return null;
    return { share: figure(worst.right, worst.n), chance: percent(worst.chance), item: itemOf(all, worst) };
  },
};

export const wellRead: Rule = {
  id: "wellRead",
  about: "predicted",
  find: (seen) => {
    const all = foreseen(seen);
    const base = (one: Foreseen) => Math.max(one.chance, one.gave / one.item.n);
    const [best] = [...all].sort((a, b) => share(b) - base(b) - (share(a) - base(a)));
    if (!best || !isAbove(best.right, best.n, base(best), all.length)) return null;
    return { share: figure(best.right, best.n), top: figure(best.gave, best.item.n), item: itemOf(all, best) };
  },
};

/** Named where several were guessed. */
const itemOf = (all: readonly unknown[], { item }: { item: SplitItem }): string =>
  all.length > 1 ? labelOf(item) : "";

/**
 * The mean error of blind guesses comes so many standard errors above what is expected in one of a hundred results. One in
 * twenty would be too often: several areas are guessed, and the worst of them is taken.
 */
const FAR_OUT = 2.33;

export const misreadMean: Rule = {
  id: "misreadMean",
  about: "predicted",
  find: ({ result, items }) => {
    const all = (lastOf(result.rounds)?.predicted ?? []).flatMap((one) => {
      const item = items.find(({ id }) => id === one.id);
      if (!("error" in one) || item?.is !== "scale") return [];
      const width = item.scale.max - item.scale.min;
      const blind = blindError(item);
      // As a share of the scale, so that scales of different lengths compare.
      const excess = (one.error - blind.mean) / width;
      const isFar = excess >= EFFECT && (one.error - blind.mean) * Math.sqrt(one.n) >= FAR_OUT * blind.sd;
      return one.n >= FEWEST && isFar ? [{ one, item, blind, excess }] : [];
    });
    const [worst] = all.sort((a, b) => b.excess - a.excess);
    if (!worst) return null;
    const { one, item, blind } = worst;
    return { error: decimal(one.error), n: one.n, chance: decimal(blind.mean), item: labelOf(item) };
  },
};

/** How far a guess is off the mean of an item when it may lie anywhere on the scale with the same probability. */
function blindError({ scale: { min, max }, mean }: Extract<SplitItem, { is: "scale" }>): { mean: number; sd: number } {
  const below = mean - min;
  const above = max - mean;
  const width = max - min;
  const expected = (below ** 2 + above ** 2) / (2 * width);
  const square = (below ** 3 + above ** 3) / (3 * width);
  return { mean: expected, sd: Math.sqrt(Math.max(0, square - expected ** 2)) };
}
