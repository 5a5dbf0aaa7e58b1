/** What two weeks say: how much of them serves the future, and how much of it is needed. */
import { auditChart } from "#words/exercises/audit-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

export function finding(_face: FaceOf<"audit">, result: StepResult): Finding | undefined {
  const week = lastOf(roundsOf(result, "audit"))?.result.week;
  if (!week || "hidden" in week) return undefined;
  const { says } = auditChart;
  const [now, target] = [Math.round(week.future.now.mean), Math.round(week.future.target.mean)];
  return { says: fill(now === target ? says.same : says.gap, { now, target }), of: ["future"] };
}
