/** The picture of `mix`: the team's map, its centre, and an arrow to where people say that it is needed. */

import { charts } from "#words/charts.ts";
import { mixChart } from "#words/exercises/mix-chart.ts";
import { fill } from "#words/fill.ts";
import { BANDS, type Band } from "../../../shared/metrics/mix-map.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { HeatGrid } from "../../charts/heat/HeatGrid.tsx";
import type { HeatMark } from "../../charts/heat/HeatPoints.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf } from "../contract/result.ts";

type Settings = PictureProps<"mix">["face"]["settings"];
type Counted = ResultOfRound<"mix">;
type Here = Extract<NonNullable<Counted["now"]>, { n: number }>;
type Need = Extract<NonNullable<Counted["needed"]>, { n: number }>;

const words = mixChart;
/** Halfway between the last stop of a third and the first of the next. */
const CUTS = { edges: [-5.5, -2.5, 2.5, 5.5] } as const;
/** A shift smaller than this is none. */
const SHIFT = 0.5;

/** The map as it is drawn in this room. */
interface Drawn {
  xs: readonly Band[];
  /** From the top. */
  ys: readonly Band[];
  turned: { x: boolean; y: boolean };
}

function MixResult({ face: { settings }, result, size, dense = false }: PictureProps<"mix">) {
  const last = lastOf(roundsOf(result, "mix"))?.result;
  const here = shown(last?.now);
  const need = shown(last?.needed);
  if (!settings.cells || (!here && !need)) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const drawn = drawnIn(settings);
  const { cells } = settings;
  const [left = "", right = ""] = settings.x.map(({ text }) => text);
  const [bottom = "", top = ""] = settings.y.map(({ text }) => text);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        quiet={dense}
        summary={here ? coverage(settings, drawn, here) : words.nowHidden}
        notes={[
          ...(need ? [needed(settings, here, need)] : last?.needed ? [words.neededHidden] : []),
          ...(here && need && here.n !== need.n ? [fill(words.others, { n: here.n, m: need.n })] : []),
        ]}
        table={tableOf(settings, drawn, here, need)}
      >
        <HeatGrid
          rows={drawn.ys.map((y) =>
            drawn.xs.map((x) => ({ id: `${y}-${x}`, text: cells[y][x], count: here?.counts[`${y}-${x}`] ?? null })),
          )}
          n={here?.n ?? 0}
          across={[left, right]}
          up={[bottom, top]}
          cuts={CUTS}
          turned={drawn.turned}
          from={here && pointOf(here, settings.names.now)}
          to={need && pointOf(need, settings.names.needed)}
          narrow={dense || size === "phone"}
        />
      </Figure>
    </div>
  );
}

const shown = <D extends { n: number }>(item: D | { id: string; hidden: true } | undefined): D | null =>
  item === undefined || "hidden" in item ? null : item;
const pointOf = ({ x, y }: Need, text: string): HeatMark => ({ x, y, text });

function drawnIn({ x, y }: Settings): Drawn {
  const turned = { x: (x[0]?.stop ?? 0) > 0, y: (y[0]?.stop ?? 0) > 0 };
  const upwards = turned.y ? [...BANDS].reverse() : BANDS;
  return { xs: turned.x ? [...BANDS].reverse() : BANDS, ys: [...upwards].reverse(), turned };
}

/** Where most people are, and which corners nobody has. */
function coverage(settings: Settings, { xs, ys }: Drawn, { n, counts }: Here): string {
  const all = ys.flatMap((y) => xs.map((x) => ({ x, y, count: counts[`${y}-${x}`] ?? 0 })));
  const name = ({ x, y }: { x: Band; y: Band }) => quoted(settings.cells?.[y][x] ?? "");
  const most = Math.max(...all.map(({ count }) => count));
  const fullest = all.filter(({ count }) => count === most).map(name);
  const top = fill(fullest.length > 1 ? words.mostEach : words.most, { n: most, all: n, who: listed(fullest) });
  const empty = all.filter(({ x, y, count }) => x !== "middle" && y !== "middle" && count === 0).map(name);
  const corners = empty.length === 0 ? words.noneEmpty : fill(words.empty, { who: listed(empty) });
  return `${top} ${corners}`;
}

/** Which way the team is needed, from where it is. */
function needed(settings: Settings, here: Here | null, need: Need): string {
  if (!here) return fill(words.neededAt, { x: need.x.toFixed(1), y: need.y.toFixed(1) });
  const ways = (["x", "y"] as const).flatMap((axis) => {
    const shift = need[axis] - here[axis];
    const end = settings[axis].find(({ stop }) => stop * shift > 0)?.text;
    return Math.abs(shift) < SHIFT || end === undefined
      ? []
      : [fill(words.towards, { n: Math.abs(shift).toFixed(1), end })];
  });
  return ways.length === 0 ? words.same : fill(words.needed, { ways: listed(ways) });
}

function tableOf(settings: Settings, { xs, ys, turned }: Drawn, here: Here | null, need: Need | null): TableData {
  const head = (axis: "x" | "y", band: Band): string => {
    const end = settings[axis].find(({ stop }) => (band === "low" ? stop < 0 : stop > 0))?.text ?? "";
    return band === "middle" ? words.middle : end;
  };
  const rows = here
    ? ys.map((y) => ({ head: head("y", y), cells: xs.map((x) => String(here.counts[`${y}-${x}`] ?? 0)) }))
    : [];
  const centre = (point: Need | null, name: string) =>
    point
      ? [
          {
            head: fill(words.centre, { name, n: point.n }),
            cells: [fill(words.at, { x: side(point.x, turned.x), y: side(point.y, turned.y) }), "", ""],
          },
        ]
      : [];
  return {
    columns: [words.people, ...xs.map((x) => head("x", x))],
    rows: [...rows, ...centre(here, settings.names.now), ...centre(need, settings.names.needed)],
  };
}

const side = (value: number, turned: boolean): string => (turned ? -value : value).toFixed(1);

export default resultPart("mix", MixResult);
