/**
 * The table of cues, the most urgent first: when a result has this shape, that is worth doing in the talk. A new cue is
 * one row here and its words in `client/words/en/cues.ts`. The thresholds are our own convention.
 */
import { lastOf } from "../../../../../shared/plain.ts";
import type { SplitItem } from "../../../../charts/split.ts";
import { campsOf, opposed } from "./camps.ts";
import type { Cue, Seen } from "./cue.ts";
import { figure, labelOf } from "./words.ts";

interface Rule {
  id: Cue["id"];
  /** What it is about: of several rules about the same only the first that fits speaks. */
  about: "spread" | "room" | "moved" | "predicted" | "gap";
  /** The figures for the words' gaps; null where the result does not call for it. */
  find(seen: Seen): Record<string, string | number> | null;
}

const FEW_RIGHT = 0.4;
const MANY_RIGHT = 0.75;
/** A mean error of guesses from here on, as a share of the scale, is far off. */
const FAR_OFF = 0.25;
const MANY_PASSED = 0.2;
const MANY_SILENT = 0.3;
const MANY_MOVED = 0.2;
/** From here on one answer is what most people say. */
const MOST = 0.5;

export const rules: readonly Rule[] = [
  {
    id: "hidden",
    about: "spread",
    find: ({ hidden, answered }) => (hidden && answered > 0 ? { answered } : null),
  },
  {
    id: "twoCamps",
    about: "spread",
    find: ({ own, items }) => (own ? null : widestSplit(items)),
  },
  {
    id: "ownCamps",
    about: "spread",
    find: ({ own, items }) => (own ? widestSplit(items) : null),
  },
  {
    id: "word",
    about: "spread",
    find: ({ words, answered }) => {
      const [top, next] = words;
      // Where several words came as often, naming one would break the tie.
      if (top?.count === undefined || top.count < 2 || next?.count === top.count) return null;
      return { word: top.text, n: top.count, all: answered };
    },
  },
  {
    id: "misread",
    about: "predicted",
    find: ({ result, items }) => {
      const predicted = (lastOf(result.rounds)?.predicted ?? []).flatMap((one) => ("right" in one ? [one] : []));
      const worst = [...predicted].sort((a, b) => a.right - b.right)[0];
      if (!worst || worst.right > FEW_RIGHT) return null;
      const item = items.find(({ id }) => id === worst.id);
      return { share: figure(worst.right, worst.n), n: worst.n, item: item ? labelOf(item) : "" };
    },
  },
  {
    id: "misreadMean",
    about: "predicted",
    find: ({ result, items }) => {
      const off = (lastOf(result.rounds)?.predicted ?? []).flatMap((one) => {
        const item = items.find(({ id }) => id === one.id);
        if (!("error" in one) || item?.is !== "scale") return [];
        return [{ one, item, share: one.error / (item.scale.max - item.scale.min) }];
      });
      const worst = [...off].sort((a, b) => b.share - a.share)[0];
      if (!worst || worst.share < FAR_OFF) return null;
      return { error: worst.one.error.toFixed(1), n: worst.one.n, item: labelOf(worst.item) };
    },
  },
  {
    id: "moved",
    about: "moved",
    find: ({ result, items }) => {
      const moved = (result.movement ?? []).flatMap((one) => ("hidden" in one ? [] : [one]));
      const most = [...moved].sort((a, b) => b.changed / b.n - a.changed / a.n)[0];
      if (!most || most.changed / most.n < MANY_MOVED) return null;
      const item = items.find(({ id }) => id === most.id);
      return { changed: most.changed, n: most.n, item: item ? labelOf(item) : "" };
    },
  },
  {
    id: "unmoved",
    about: "moved",
    find: ({ result }) => {
      const moved = (result.movement ?? []).flatMap((one) => ("hidden" in one ? [] : [one]));
      const n = Math.max(0, ...moved.map((one) => one.n));
      return n > 0 && moved.every(({ changed }) => changed === 0) ? { n } : null;
    },
  },
  {
    id: "passed",
    about: "room",
    find: ({ passed, answered }) =>
      passed / Math.max(1, passed + answered) >= MANY_PASSED ? { passed, all: passed + answered } : null,
  },
  {
    id: "silent",
    about: "room",
    find: ({ answered, passed, eligible }) => {
      const silent = eligible - answered - passed;
      return silent / Math.max(1, eligible) >= MANY_SILENT ? { silent, eligible } : null;
    },
  },
  {
    id: "aligned",
    about: "spread",
    find: ({ items }) => {
      // One agreed card among many contested ones is no agreement of the room.
      if (items.length === 0 || items.some(({ flag }) => flag !== "aligned")) return null;
      const most = items
        .flatMap((item) =>
          campsOf(item)
            .slice(0, 1)
            .map((top) => ({ item, top })),
        )
        .sort((a, b) => b.top.share - a.top.share)[0];
      return most
        ? { item: labelOf(most.item), share: figure(most.top.share, most.item.n), answer: most.top.text }
        : null;
    },
  },
  {
    id: "leaning",
    about: "spread",
    find: ({ items }) => {
      // Where one item has no answer that most give, that one is the one to talk about.
      const tops = openItems(items);
      const least = tops[0];
      return least && least.share > MOST ? least.gaps : null;
    },
  },
  {
    id: "spread",
    about: "spread",
    find: ({ items }) => {
      const [widest] = openItems(items);
      return widest?.item.is === "scale" ? widest.gaps : null;
    },
  },
  {
    id: "open",
    about: "spread",
    find: ({ items }) => openItems(items)[0]?.gaps ?? null,
  },
  {
    id: "wellRead",
    about: "predicted",
    find: ({ result }) => {
      const predicted = (lastOf(result.rounds)?.predicted ?? []).flatMap((one) => ("right" in one ? [one] : []));
      const best = [...predicted].sort((a, b) => b.right - a.right)[0];
      return best && best.right >= MANY_RIGHT ? { share: figure(best.right, best.n), n: best.n } : null;
    },
  },
  {
    id: "gap",
    about: "gap",
    find: ({ gaps }) => {
      const [widest] = [...gaps].sort((a, b) => b.size - a.size);
      return widest && widest.size > 0 ? { said: widest.said } : null;
    },
  },
  {
    id: "extremes",
    about: "gap",
    find: ({ items }) => {
      const scales = items.flatMap((item) => (item.is === "scale" ? [item] : []));
      const low = [...scales].sort((a, b) => a.mean - b.mean)[0];
      const high = [...scales].sort((a, b) => b.mean - a.mean)[0];
      // Only what was asked on one and the same scale can lie apart on it.
      const ends = new Set(
        scales.map(({ scale: { min, max, low: one, high: other } }) => `${min}/${max}/${one}/${other}`),
      );
      if (!low || !high || scales.length < 3 || ends.size > 1) return null;
      return { low: labelOf(low), lowMean: low.mean.toFixed(1), high: labelOf(high), highMean: high.mean.toFixed(1) };
    },
  },
];

/** The most polarised of the items that have two camps, as the words need it. */
function widestSplit(items: readonly SplitItem[]) {
  const [split] = items
    .filter(({ flag }) => flag === "two-camps")
    .sort((a, b) => (b.polarisation ?? 0) - (a.polarisation ?? 0));
  const [one, other] = (split && opposed(split)) ?? [];
  if (!split || !one || !other) return null;
  return {
    item: labelOf(split),
    a: figure(one.share, split.n),
    one: one.text,
    b: figure(other.share, split.n),
    other: other.text,
  };
}

/** The items without agreement and without camps, that with the smallest top answer first, as the words need them. */
function openItems(items: readonly SplitItem[]) {
  return items
    .flatMap((item) => {
      const [top, next] = campsOf(item);
      if (item.flag !== "open" || !top || !next) return [];
      const gaps = {
        item: labelOf(item),
        share: figure(top.share, item.n),
        answer: top.text,
        b: figure(next.share, item.n),
        other: next.text,
      };
      return [{ item, share: top.share, gaps }];
    })
    .sort((a, b) => a.share - b.share);
}
