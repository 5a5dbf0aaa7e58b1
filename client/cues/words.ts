/** How figures and items are named in cues. */
import type { SplitItem } from "../exercises/split.ts";
import { cues as words } from "../locales/en/cues.ts";
import { fill } from "../locales/index.ts";

/** "45" of .453. */
export const percent = (share: number): number => Math.round(share * 100);

/** " on “Names the unwritten rule”", or nothing where the step asks one thing only. */
export const labelOf = ({ text }: SplitItem): string => (text === undefined ? "" : fill(words.on, { text }));
