/** Three cases for every cue's rule: one that fires, one that nearly does, and one in which it must not. */
import type { SplitItem } from "../../../../client/charts/split.ts";
import scenario from "../../../../client/exercises/scenario/index.ts";
import type { Cue, Seen } from "../../../../client/pages/host/result/cues/cue.ts";
import type { ItemMovement } from "../../../../shared/exercises/distribution.ts";
import type { ItemPrediction } from "../../../../shared/exercises/predict.ts";

type Flag = SplitItem["flag"];

/** A result of a class O question that nobody has skipped, but for what is said. */
function seen(told: Partial<Omit<Seen, "result">> & { predicted?: ItemPrediction[]; movement?: ItemMovement[] }): Seen {
  const { predicted, movement, ...own } = told;
  const of = { answered: 24, passed: 0, eligible: 24 };
  const result = { exercise: "text" as const, n: 24, texts: [], more: 0 };
  return {
    hidden: false,
    own: false,
    words: [],
    items: [],
    gaps: [],
    sideOf: null,
    result: {
      rounds: [{ round: 1, ...of, result, ...(predicted && { predicted }) }],
      ...(movement && { movement }),
    },
    ...of,
    ...own,
  };
}

/** An item with named options "a", "b", "c" …, so many people for each. */
function options(flag: Flag, ...counts: number[]): SplitItem {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const named = counts.map((count, at) => ({
    id: "abcdef"[at]!,
    text: "abcdef"[at]!,
    tone: "plain" as const,
    count,
  }));
  return { is: "options", id: "answer", n, flag, polarisation: 0.7, options: named };
}

/** An item on a scale from nought, so many people for each stop. */
function scale(flag: Flag, counts: number[], more: { id?: string; mean?: number } = {}): SplitItem {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = more.mean ?? counts.reduce((sum, count, stop) => sum + count * stop, 0) / n;
  const byStop = Object.fromEntries(counts.map((count, stop) => [String(stop), count]));
  const ends = { min: 0, max: counts.length - 1, low: "not at all", high: "fully" };
  const id = more.id ?? "ready";
  return { is: "scale", id, text: id, n, flag, polarisation: 0.7, scale: ends, counts: byStop, mean };
}

const guessed = (...counts: number[]): ItemPrediction => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { id: "answer", n, counts: Object.fromEntries(counts.map((count, at) => ["abcdef"[at]!, count])), right: 0 };
};

const off = (error: number, n = 24): ItemPrediction => ({ id: "ready", n, guess: 3, error });
/** Answers whose mean is 9 on a scale of ten: blind guesses are 4.1 off. */
const nines = scale("aligned", [0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0]);

const moved = (changed: number, n: number, more: Partial<Exclude<ItemMovement, { hidden: true }>> = {}) =>
  ({ id: "answer", n, changed, net: {}, flows: [], other: changed, ...more }) satisfies ItemMovement;

const sideOf = scenario.sideOf({ exercise: "scenario" } as never);
const thirdOf = (stop: string) => (Number(stop) < 2 ? "low" : Number(stop) > 3 ? "high" : "middle");
const clear = { item: options("open", 12, 12), stops: scale("open", [4, 4, 4, 4, 4, 4]) };

const means = (...all: number[]) => all.map((mean, at) => scale(null, [24, 0, 0, 0, 0, 0], { id: `i${at}`, mean }));
const gap = (size: number, n = 24) => ({ size, of: 10, n, said: "“Time”, now → needed: 2 steps." });

/** The result of which the rule speaks, the one just short of it, and the one that it must leave alone. */
export interface Cases {
  fires: Seen;
  nearly: Seen;
  never: Seen;
}

export const CASES: Record<Cue["id"], Cases> = {
  hidden: {
    fires: seen({ hidden: true, answered: 2 }),
    nearly: seen({ hidden: false, answered: 3 }),
    never: seen({ hidden: true, answered: 0 }),
  },
  twoCamps: {
    fires: seen({ items: [options("two-camps", 10, 10, 2)] }),
    // Three people are no camp.
    nearly: seen({ items: [options("two-camps", 5, 3)] }),
    // Two against two is a conversation, and about themselves nobody is asked to speak for a side.
    never: seen({ items: [options("two-camps", 2, 2)] }),
  },
  ownCamps: {
    fires: seen({ own: true, items: [scale("two-camps", [6, 4, 1, 1, 4, 6])] }),
    // Both ends together have no more than two thirds, which is what chance gives two thirds of the stops.
    nearly: seen({ own: true, items: [scale("two-camps", [8, 1, 4, 4, 1, 6])] }),
    never: seen({ own: true, items: [scale("two-camps", [2, 0, 0, 0, 0, 2])] }),
  },
  word: {
    fires: seen({
      words: [
        { text: "calm", count: 8 },
        { text: "fair", count: 3 },
      ],
    }),
    nearly: seen({
      words: [
        { text: "calm", count: 7 },
        { text: "fair", count: 3 },
      ],
    }),
    // Two of three hundred: it fired once.
    never: seen({ words: [{ text: "calm", count: 2 }], answered: 300 }),
  },
  misread: {
    // Of three options a third of blind guesses are right: 3 of 24 is clearly below, 5 of 24 isn't.
    fires: seen({ items: [options("open", 15, 5, 4)], predicted: [guessed(3, 20, 1)] }),
    nearly: seen({ items: [options("open", 15, 5, 4)], predicted: [guessed(5, 18, 1)] }),
    // A third of three options, which is what chance gives: it fired once.
    never: seen({ items: [options("open", 15, 5, 4)], predicted: [guessed(8, 8, 8)] }),
  },
  misreadMean: {
    fires: seen({ items: [nines], predicted: [off(6)] }),
    // Above the 4.1 of blind guesses, by less than the spread of ten such guesses explains.
    nearly: seen({ items: [nines], predicted: [off(6, 10)] }),
    never: seen({ items: [nines], predicted: [off(4)] }),
  },
  wellRead: {
    fires: seen({ items: [options("open", 10, 8, 6)], predicted: [guessed(18, 3, 3)] }),
    // Whoever takes the room for like themselves is right in 10 of 24 guesses.
    nearly: seen({ items: [options("open", 10, 8, 6)], predicted: [guessed(13, 6, 5)] }),
    // Where nine of ten agree, everybody can know: it fired once.
    never: seen({ items: [options("aligned", 22, 2)], predicted: [guessed(23, 1)] }),
  },
  moved: {
    fires: seen({ items: [clear.item], movement: [moved(6, 24)] }),
    nearly: seen({ items: [clear.item], movement: [moved(5, 24)] }),
    // The largest of several, 1 of 5: it fired once.
    never: seen({ items: [clear.item], movement: [moved(1, 5), moved(0, 24)] }),
  },
  movedSide: {
    fires: seen({ sideOf, movement: [moved(6, 24, { flows: [{ from: "-1", to: "1", n: 6 }], other: 0 })] }),
    nearly: seen({ sideOf, movement: [moved(5, 24, { net: { "-2": 0, "-1": -5, "1": 3, "2": 2 } })] }),
    // From slightly to strongly nobody has changed sides: it fired once.
    never: seen({ sideOf, movement: [moved(20, 24, { flows: [{ from: "1", to: "2", n: 20 }], other: 0 })] }),
  },
  movedPart: {
    fires: seen({
      sideOf: thirdOf,
      items: [{ ...clear.stops, id: "answer" }],
      movement: [moved(6, 24, { flows: [{ from: "0", to: "3", n: 6 }], other: 0 })],
    }),
    nearly: seen({
      sideOf: thirdOf,
      items: [{ ...clear.stops, id: "answer" }],
      movement: [moved(5, 24, { flows: [{ from: "0", to: "3", n: 5 }], other: 0 })],
    }),
    never: seen({
      sideOf: thirdOf,
      items: [{ ...clear.stops, id: "answer" }],
      movement: [moved(20, 24, { flows: [{ from: "0", to: "1", n: 20 }], other: 0 })],
    }),
  },
  unmoved: {
    fires: seen({ items: [clear.item], movement: [moved(0, 14)] }),
    nearly: seen({ items: [clear.item], movement: [moved(0, 13)] }),
    // Whoever agrees has nowhere to move.
    never: seen({ items: [options("aligned", 22, 2)], movement: [moved(0, 24)] }),
  },
  passed: {
    fires: seen({ answered: 18, passed: 6 }),
    nearly: seen({ answered: 19, passed: 5 }),
    never: seen({ answered: 4, passed: 1 }),
  },
  silent: {
    fires: seen({ answered: 16, eligible: 24 }),
    nearly: seen({ answered: 17, eligible: 24 }),
    never: seen({ answered: 3, eligible: 5 }),
  },
  aligned: {
    fires: seen({ items: [options("aligned", 7, 1)] }),
    // Everybody, of too few for any chance to be ruled out.
    nearly: seen({ items: [options("aligned", 7, 0)] }),
    // One agreed card among contested ones is no agreement of the room.
    never: seen({ items: [options("aligned", 20, 4), options("open", 12, 12)] }),
  },
  alignedScale: {
    fires: seen({ items: [scale("aligned", [0, 0, 0, 1, 10, 13])] }),
    nearly: seen({ items: [scale("aligned", [0, 0, 0, 0, 3, 4])] }),
    // Agreement on both sides of a line's parts: neither part has more than chance gives it.
    never: seen({ items: [scale("aligned", [0, 12, 12, 0, 0, 0])] }),
  },
  alignedOwn: {
    fires: seen({ own: true, items: [scale("aligned", [0, 0, 12, 12, 0, 0])] }),
    nearly: seen({ own: true, items: [scale("aligned", [0, 0, 7, 0, 0, 0])] }),
    never: seen({ own: false, items: [scale("aligned", [0, 0, 12, 12, 0, 0])] }),
  },
  leaning: {
    fires: seen({ items: [options("open", 15, 9)] }),
    // 58%, ahead by a sixth.
    nearly: seen({ items: [options("open", 14, 10)] }),
    // 51%: it fired once.
    never: seen({ items: [options("open", 51, 49)] }),
  },
  leaningScale: {
    fires: seen({ items: [scale("open", [2, 2, 2, 2, 4, 12])] }),
    nearly: seen({ items: [scale("open", [2, 2, 3, 3, 4, 10])] }),
    never: seen({ items: [scale("open", [8, 1, 3, 3, 1, 8])] }),
  },
  leaningOwn: {
    fires: seen({ own: true, items: [options("open", 15, 5, 4)] }),
    nearly: seen({ own: true, items: [options("open", 14, 5, 5)] }),
    // Six of eight: two who change their minds turn it round.
    never: seen({ own: true, items: [options("open", 6, 2)] }),
  },
  spread: {
    fires: seen({ items: [clear.stops] }),
    nearly: seen({ items: [scale("open", [6, 7, 4, 3, 2, 2])] }),
    never: seen({ own: true, items: [clear.stops] }),
  },
  spreadOwn: {
    fires: seen({ own: true, items: [clear.stops] }),
    nearly: seen({ own: true, items: [scale("open", [6, 7, 4, 3, 2, 2])] }),
    // Asked of an opinion, sides may be heard.
    never: seen({ items: [clear.stops] }),
  },
  open: {
    fires: seen({ items: [options("open", 11, 7, 6)] }),
    nearly: seen({ items: [options("open", 13, 8, 3)] }),
    never: seen({ items: [options("open", 3, 2, 2)] }),
  },
  gap: {
    fires: seen({ gaps: [gap(0.1), gap(1.5)] }),
    nearly: seen({ gaps: [gap(1.4)] }),
    // A tenth of a stop was the widest: it fired once.
    never: seen({ gaps: [gap(0.1), gap(4, 7)] }),
  },
  extremes: {
    fires: seen({ items: means(1, 2, 2.2) }),
    nearly: seen({ items: means(1, 2, 2.1) }),
    // A tenth of a stop: it fired once.
    never: seen({ items: means(2, 2, 2.1) }),
  },
};
