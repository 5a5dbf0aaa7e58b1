/** People with phones who answer in ways of their own. What each says is a plain rule, so that any answer can be foretold. */
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
  /** Has one thing in the profile that is not theirs to do, and leaves the last question of the spectrum's culture open. */
  leavesOpen: boolean;
  words: readonly string[];
  share: "private" | "trainer" | "wall";
}

const steady = { skips: () => false, passes: () => false, wavers: false, leavesOpen: false };

/** Somebody who answers everything in the plainest way. */
export const LEA: Style = {
  ...steady,
  name: "Lea leads",
  lean: () => 1,
  words: ["fair", "clear", "bold"],
  share: "wall",
};

/** Somebody who leaves some things out: so "Skip" and what takes it back are seen as well. */
export const SKYE: Style = {
  ...steady,
  name: "Skye skips",
  lean: (item) => ((item * 3) % 11) / 10,
  skips: (item) => item % 4 === 1,
  leavesOpen: true,
  words: ["listens", "calm", "patient"],
  share: "trainer",
};

/** Changes an answer, and writes words twice and with capitals and spaces. */
export const WANDA: Style = {
  ...steady,
  name: "Wanda wavers",
  lean: (item) => ((item * 7 + 4) % 11) / 10,
  wavers: true,
  words: ["Fair ", "clear", "CLEAR"],
  share: "private",
};

/** Passes, changes sides between two rounds, and knows only the two ends of a scale. */
export const PAZ: Style = {
  ...steady,
  name: "Paz passes",
  lean: (item, round) => ((item + round) % 3 === 2 ? 1 : 0),
  passes: (step) => step % 3 === 2,
  words: ["fair", "patient"],
  share: "wall",
};

/** The option on a line of so many, from the managing end to the leading one. */
export const optionOf = (lean: number, options: number): number => Math.min(options - 1, Math.floor(lean * options));

/** The stop on a scale of 0..max. */
export const stopOf = (lean: number, max: number): number => Math.round(lean * max);
