/** How figures and items are named in cues. */

import { cues as words } from "#words/cues.ts";
import { fill } from "#words/fill.ts";
import type { SplitItem } from "../../../../charts/split.ts";

/** Per cent of fewer people look more exact than they are. */
const DOZEN = 12;

/** "45%", or "5 of 8" where there are few. */
export const figure = (count: number, n: number): string =>
  n < DOZEN ? fill(words.of, { n: count, all: n }) : percent(count / n);

/** "33%" of a share, 0..1. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** " on “Names the unwritten rule”", or nothing where the step asks one thing only. */
export const labelOf = ({ text }: Pick<SplitItem, "text">): string =>
  text === undefined ? "" : fill(words.on, { text });
