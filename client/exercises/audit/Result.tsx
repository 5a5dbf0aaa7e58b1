/** The picture of `audit`: the room's mean week as it is and as it is needed, whole, and what gains and what gives. */

import { charts } from "#words/charts.ts";
import { auditChart } from "#words/exercises/audit-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { decimal, signed } from "../../charts/numbers.ts";
import { type SlopeRow, Slopes } from "../../charts/slopes/Slopes.tsx";
import { Weeks } from "../../charts/weeks/Weeks.tsx";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf } from "../contract/result.ts";
import { biggest, groupsOf, type PointGroup, summaryOf } from "./points.ts";

type Settings = PictureProps<"audit">["face"]["settings"];
type Split = Extract<ResultOfRound<"audit">["week"], { n: number }>;

const words = auditChart;

function AuditResult({ face: { settings }, result, size }: PictureProps<"audit">) {
  const week = lastOf(roundsOf(result, "audit"))?.result.week;
  if (!week || "hidden" in week) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const groups = groupsOf(settings, week);
  const [first, second] = groups;
  const moves = rowsOf(groups);
  const most = Math.max(1, ...moves.flatMap(({ marks }) => marks.map(({ at }) => at)));
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={summaryOf(week)}
        notes={[biggest(groups)].filter((note) => note !== "")}
        table={tableOf(settings, week)}
      >
        <div class="weeks-box">
          {first && second && (
            <Weeks
              bars={[
                { id: "now", name: words.now, mark: "disc", points: pointsOf(first, "left") },
                { id: "target", name: words.target, mark: "ring", points: pointsOf(first, "right") },
              ]}
              parts={[first.text, second.text]}
              point={first.id === "future" ? 0 : 1}
            />
          )}
          <Slopes rows={moves} places={most + 2} />
        </div>
      </Figure>
    </div>
  );
}

const pointsOf = ({ parts }: PointGroup, side: "left" | "right"): number =>
  parts.reduce((all, part) => all + part[side], 0);

/** What gains most first, what gives most last. */
function rowsOf(groups: readonly PointGroup[]): SlopeRow[] {
  return groups
    .flatMap(({ id: kind, parts }) => parts.map((part) => ({ ...part, isPoint: kind === "future" })))
    .sort((a, b) => b.right - b.left - (a.right - a.left))
    .map(({ id, text, left, right, isPoint }) => ({
      id,
      label: text,
      marks: [
        { shape: "disc", at: left },
        { shape: "ring", at: right },
      ],
      change: signed(right - left),
      isPoint,
    }));
}

function tableOf(settings: Settings, { now, target, future }: Split): TableData {
  const points = (value: number | undefined) => decimal(value ?? 0);
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
