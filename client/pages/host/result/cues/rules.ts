/**
 * The table of cues, the most urgent first. None without a baseline, a least size of the effect and a least number of people,
 * and each with three cases in a test: one that fires, one that nearly does, one that must not. A new cue is one rule in the
 * file of its kind, and its words in `client/words/en/cues.ts`.
 */
import { agreement } from "./agreement.ts";
import type { Rule } from "./cue.ts";
import { extremes, gap } from "./distances.ts";
import { misread, misreadMean, wellRead } from "./guesses.ts";
import { moves } from "./moves.ts";
import { camps, spread } from "./spread.ts";
import { hidden, passed, silent, word } from "./threshold.ts";

export const rules: readonly Rule[] = [
  hidden,
  ...camps,
  word,
  misread,
  misreadMean,
  ...moves,
  passed,
  silent,
  ...agreement,
  ...spread,
  wellRead,
  gap,
  extremes,
];
