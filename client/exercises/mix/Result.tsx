/** The picture of `mix`: the team's map, its centre, and an arrow to where people say that it is needed. */

import { charts } from "#words/charts.ts";
import { mixChart } from "#words/exercises/mix-chart.ts";
import { fill } from "#words/fill.ts";
import { BANDS, type Band } from "../../../shared/metrics/mix-map.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { HeatGrid } from "../../charts/heat/HeatGrid.tsx";
import type { HeatMark } from "../../charts/heat/HeatPoints.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { type Here, most, type Need, needed, pointsOf } from "./finding.ts";

type Settings = PictureProps<"mix">["face"]["settings"];

const words = mixChart;
/** Halfway between the last stop of a third and the first of the next. */
const CUTS = { edges: [-5.5, -2.5, 2.5, 5.5] } as const;

/** The map as it is drawn in this room. */
interface Drawn {
  xs: readonly Band[];
  /** From the top. */
  ys: readonly Band[];
  turned: { x: boolean; y: boolean };
}

function MixResult({ face: { settings }, result, size, dense = false }: PictureProps<"mix">) {
  const { here, need } = pointsOf(result);
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
          ...(need ? [needed(settings, here, need)] : settings.needed === undefined ? [] : [words.neededHidden]),
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

const pointOf = ({ x, y }: Need, text: string): HeatMark => ({ x, y, text });

function drawnIn({ x, y }: Settings): Drawn {
  const turned = { x: (x[0]?.stop ?? 0) > 0, y: (y[0]?.stop ?? 0) > 0 };
  const upwards = turned.y ? [...BANDS].reverse() : BANDS;
  return { xs: turned.x ? [...BANDS].reverse() : BANDS, ys: [...upwards].reverse(), turned };
}

/** Where most people are, and which corners nobody has. */
function coverage(settings: Settings, { xs, ys }: Drawn, here: Here): string {
  const corners = ys.flatMap((y) => xs.map((x) => ({ x, y, count: here.counts[`${y}-${x}`] ?? 0 })));
  const empty = corners
    .filter(({ x, y, count }) => x !== "middle" && y !== "middle" && count === 0)
    .map(({ x, y }) => quoted(settings.cells?.[y][x] ?? ""));
  return `${most(settings, here)} ${empty.length === 0 ? words.noneEmpty : fill(words.empty, { who: listed(empty) })}`;
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
