/** Cues about what lies far apart: what is and what is needed, or the means of several items of one scale. */

import { decimal } from "../../../../charts/numbers.ts";
import type { SplitItem } from "../../../../charts/split.ts";
import { EFFECT, FEWEST } from "./chance.ts";
import type { Rule } from "./cue.ts";
import { labelOf } from "./words.ts";

/** Two means lie apart from a fifth of their scale on: two stops of ten. */
const APART = 0.2;
/** The standard deviation of marks that know nothing, as a share of the scale: 1 ÷ √12. */
const BLIND_SD = Math.sqrt(1 / 12);
/**
 * So many standard errors lie between the largest and the smallest of six means of marks that know nothing, in one of twenty
 * results at most (the studentised range). Fewer items lie closer together.
 */
const RANGE = 4.03;

export const gap: Rule = {
  id: "gap",
  about: "gap",
  find: ({ gaps }) => {
    // Against no gap at all: from a stop and a half of ten on, or fifteen points of a hundred.
    const wide = gaps.filter(({ size, of, n }) => n >= FEWEST && size / of >= EFFECT);
    const [widest] = wide.sort((a, b) => b.size / b.of - a.size / a.of);
    return widest ? { said: widest.said } : null;
  },
};

export const extremes: Rule = {
  id: "extremes",
  about: "gap",
  find: ({ items }) => {
    const scales = items.flatMap((item) => (item.is === "scale" ? [item] : []));
    const [low] = [...scales].sort((a, b) => a.mean - b.mean);
    const [high] = [...scales].sort((a, b) => b.mean - a.mean);
    // Only what was asked on one and the same scale can lie apart on it.
    if (!low || !high || scales.length < 3 || new Set(scales.map(endsOf)).size > 1) return null;
    const n = Math.min(...scales.map((one) => one.n));
    const apart = (high.mean - low.mean) / (low.scale.max - low.scale.min);
    if (n < FEWEST || apart < APART || apart < (RANGE * BLIND_SD) / Math.sqrt(n)) return null;
    return { low: labelOf(low), lowMean: decimal(low.mean), high: labelOf(high), highMean: decimal(high.mean) };
  },
};

const endsOf = ({ scale: { min, max, low, high } }: Extract<SplitItem, { is: "scale" }>): string =>
  `${min}/${max}/${low}/${high}`;
