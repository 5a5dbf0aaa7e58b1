/** The picture of `audit`: the room's mean week as it is, opposite the one it needs. */

import { charts } from "#words/charts.ts";
import { auditChart } from "#words/exercises/audit-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Stack } from "../../charts/stack/Stack.tsx";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf } from "../contract/result.ts";
import { biggest, groupsOf, summaryOf } from "./points.ts";

type Settings = PictureProps<"audit">["face"]["settings"];
type Split = Extract<ResultOfRound<"audit">["week"], { n: number }>;

const words = auditChart;

function AuditResult({ face: { settings }, result, size, dense = false }: PictureProps<"audit">) {
  const week = lastOf(roundsOf(result, "audit"))?.result.week;
  if (!week || "hidden" in week) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const groups = groupsOf(settings, week);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        quiet={dense}
        summary={summaryOf(week)}
        notes={[biggest(groups)].filter((note) => note !== "")}
        table={tableOf(settings, week)}
      >
        <Stack groups={groups} heads={[words.now, words.target]} narrow={dense || size === "phone"} />
      </Figure>
    </div>
  );
}

function tableOf(settings: Settings, { now, target, future }: Split): TableData {
  const points = (value: number | undefined) => (value ?? 0).toFixed(1);
  const row = (head: string, of: (week: "now" | "target") => string) => ({ head, cells: [of("now"), of("target")] });
  return {
    columns: [words.points, words.now, words.target],
    rows: [
      ...settings.buckets.map(({ id, text }) => row(text, (week) => points({ now, target }[week][id]))),
      row(fill(words.mean, { name: settings.future }), (week) => points(future[week].mean)),
      row(fill(words.median, { name: settings.future }), (week) => points(future[week].median)),
      row(fill(words.sd, { name: settings.future }), (week) =>
        future[week].sd === null ? words.noSd : points(future[week].sd ?? 0),
      ),
    ],
  };
}

export default resultPart("audit", AuditResult);
