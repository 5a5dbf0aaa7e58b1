/** How figures and items are named in cues. */

import { cues as words } from "#words/cues.ts";
import { fill } from "#words/fill.ts";
import type { SplitItem } from "../../../../charts/split.ts";

/** Per cent of fewer people look more exact than they are. */
const DOZEN = 12;

/** "45%", or "5 of 8" where there are few. `share` is 0..1. */
export const figure = (share: number, n: number): string =>
  n < DOZEN ? fill(words.of, { n: Math.round(share * n), all: n }) : `${Math.round(share * 100)}%`;

/** " on “Names the unwritten rule”", or nothing where the step asks one thing only. */
export const labelOf = ({ text }: SplitItem): string => (text === undefined ? "" : fill(words.on, { text }));
