import { audit as words } from "#words/exercises/audit.ts";
import { fill } from "#words/fill.ts";
import type { SplitItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { proposals } from "./proposals.ts";

export default manifest("audit", {
  ...words,
  finding,
  proposals,
  question: ({ settings: { now, target } }) => [now, target].filter(Boolean).join(" ") || undefined,
  // By segment the future share alone: six buckets of two weeks would be a page for every group.
  split: (_face, { week }) => {
    if ("hidden" in week) return [];
    return (["now", "target"] as const).map(
      (of): SplitItem => ({
        is: "scale",
        id: `${week.id}:${of}`,
        text: words.futureShare[of],
        n: week.n,
        scale: { min: 0, max: 100 },
        counts: {},
        flag: null,
        polarisation: null,
        mean: week.future[of].mean,
      }),
    );
  },
  gaps: (_face, { week }) => {
    if ("hidden" in week) return [];
    const now = Math.round(week.future.now.mean);
    const target = Math.round(week.future.target.mean);
    return [{ size: Math.abs(target - now), of: 100, n: week.n, said: fill(words.gap, { now, target, n: week.n }) }];
  },
  answers: true,
  isHidden: ({ week }) => "hidden" in week,
});
