/** The picture of `audit`: the room's mean week as it is, opposite the one it needs. */

import { charts } from "#words/charts.ts";
import { auditChart } from "#words/exercises/audit-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData, Tone } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { roundTogether } from "../../charts/round-together.ts";
import { Stack, type TonedGroup } from "../../charts/stack/Stack.tsx";
import { listed } from "../../charts/summary.ts";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf } from "../contract/result.ts";

type Settings = PictureProps<"audit">["face"]["settings"];
type Split = Extract<ResultOfRound<"audit">["week"], { n: number }>;

const words = auditChart;

function AuditResult({ face: { settings }, result, size, dense = false }: PictureProps<"audit">) {
  const week = lastOf(roundsOf(result, "audit"))?.result.week;
  if (!week || "hidden" in week) return <p class="hidden-note">{charts.hiddenItem}</p>;
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        quiet={dense}
        summary={summaryOf(week)}
        notes={[biggest(settings, week)].filter((note) => note !== "")}
        table={tableOf(settings, week)}
      >
        <Stack groups={groupsOf(settings, week)} heads={[words.now, words.target]} narrow={dense || size === "phone"} />
      </Figure>
    </div>
  );
}

/** The two kinds of buckets, in the order of this room: the future has the one hue and pattern, the present the other. */
function groupsOf(settings: Settings, { now, target }: Split): TonedGroup[] {
  const whole = (week: Split["now"]) => {
    const points = roundTogether(settings.buckets.map(({ id }) => week[id] ?? 0));
    return Object.fromEntries(settings.buckets.map(({ id }, at) => [id, points[at] ?? 0]));
  };
  const [left, right] = [whole(now), whole(target)];
  const order = settings.buckets[0]?.future ? [true, false] : [false, true];
  return order.map((future) => ({
    id: future ? "future" : "present",
    text: future ? settings.future : settings.present,
    tone: (future ? "leading" : "managing") satisfies Tone,
    parts: settings.buckets
      .filter((bucket) => bucket.future === future)
      .map(({ id, text }) => ({ id, text, left: left?.[id] ?? 0, right: right?.[id] ?? 0 })),
  }));
}

function summaryOf({ n, future }: Split): string {
  const { now, target } = future;
  return fill(words.future, { now: Math.round(now.mean), target: Math.round(target.mean), n });
}

/** What grows most and what gives most. */
function biggest({ buckets }: Settings, { now, target }: Split): string {
  const moves = buckets.map(({ id, text }) => ({ text, by: Math.round((target[id] ?? 0) - (now[id] ?? 0)) }));
  const more = Math.max(...moves.map(({ by }) => by));
  const less = Math.min(...moves.map(({ by }) => by));
  if (more <= 0 || less >= 0) return "";
  const all = (wanted: number) => listed(moves.filter(({ by }) => by === wanted).map(({ text }) => text));
  return fill(words.moves, { up: all(more), more, down: all(less), less: -less });
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
