/** Eight people who answer in eight ways. What each says is a plain rule, so that any answer can be foretold. */
import type { Round } from "../../../shared/primitives.ts";

/** How somebody answers; items are known by their place in the plan's content, counted from 0. */
export interface Style {
  name: string;
  /** Where an item stands for this person, from 0, all managing, to 1, all leading. */
  lean(item: number, round: Round): number;
  /** Leaves this item out, where a step has several. */
  skips(item: number): boolean;
  /** Passes on this step of the plan. */
  passes(step: number): boolean;
  /** Answers one item the other way first, and then thinks better of it. */
  wavers: boolean;
  words: readonly string[];
  share: "private" | "trainer" | "wall";
}

const steady = { skips: () => false, passes: () => false, wavers: false };

export const STYLES: readonly Style[] = [
  { ...steady, name: "Lea leads", lean: () => 1, words: ["fair", "clear", "bold"], share: "wall" },
  { ...steady, name: "Max manages", lean: () => 0, words: ["Fair ", "clear", "on time"], share: "private" },
  {
    ...steady,
    name: "Alma alternates",
    lean: (item, round) => (item + round) % 2,
    words: ["clear", "calm", "clear"],
    share: "trainer",
  },
  {
    ...steady,
    name: "Milo stays in the middle",
    lean: (_, round) => (round === 1 ? 0.5 : 0.9),
    words: ["calm"],
    share: "private",
  },
  {
    ...steady,
    name: "Exa goes to the ends",
    lean: (item, round) => ((item + round) % 3 === 2 ? 1 : 0),
    words: ["listens", "FAIR"],
    share: "private",
  },
  {
    ...steady,
    name: "Skye skips",
    lean: (item) => ((item * 3) % 11) / 10,
    skips: (item) => item % 4 === 1,
    words: ["listens", "calm", "patient"],
    share: "trainer",
  },
  {
    ...steady,
    name: "Paz passes",
    lean: (item, round) => (round === 1 ? 0.2 : 0.8 - (item % 3) / 10),
    passes: (step) => step % 3 === 2,
    words: ["fair", "patient"],
    share: "wall",
  },
  {
    ...steady,
    name: "Wanda wavers",
    lean: (item) => ((item * 7 + 4) % 11) / 10,
    wavers: true,
    words: ["clear", "listens"],
    share: "private",
  },
];

/** The option on a line of so many, from the managing end to the leading one. */
export const optionOf = (lean: number, options: number): number => Math.min(options - 1, Math.floor(lean * options));

/** The stop on a scale of 0..max. */
export const stopOf = (lean: number, max: number): number => Math.round(lean * max);
