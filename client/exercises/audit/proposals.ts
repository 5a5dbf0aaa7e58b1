/** The finding of a week audit: how far the week that is needed lies from the week as it is. */
import { fill } from "#words/fill.ts";
import { findings } from "#words/findings.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ItemProposal } from "../contract/proposal.ts";
import { roundsOf } from "../contract/rounds.ts";
import { THRESHOLDS } from "../contract/thresholds.ts";

const words = findings.week;
const POINTS = 100;

export function proposals(_face: FaceOf<"audit">, result: StepResult): ItemProposal[] {
  const week = lastOf(roundsOf(result, "audit"))?.result.week;
  if (!week || "hidden" in week || !week.ways || week.n < THRESHOLDS.people) return [];
  const { n, future, ways } = week;
  const by = future.target.mean - future.now.mean;
  const { distance, direction } = THRESHOLDS.gap;
  const towards = by > 0 ? ways.up : ways.down;
  if (Math.abs(by) < distance * POINTS || towards < direction * n) return [];
  const [now, target] = [Math.round(future.now.mean), Math.round(future.target.mean)];
  const half = POINTS / 2;
  const says = by > 0 ? (now < half ? words.futureMost : words.future) : now > half ? words.presentMost : words.present;
  const figures = [fill(words.figures, { now, target, n }), fill(words.ways, { ...ways, n })].join(" ");
  return [{ kind: "gap", item: week.id, strength: Math.abs(by) / POINTS, n, says, figures }];
}
