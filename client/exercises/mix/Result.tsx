/** The picture of `mix`: the team's map, its centre, and an arrow to where people say that it is needed. */

import { charts } from "#words/charts.ts";
import { mixChart } from "#words/exercises/mix-chart.ts";
import { fill } from "#words/fill.ts";
import { BANDS, type Band } from "../../../shared/metrics/mix-map.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { HeatGrid } from "../../charts/heat/HeatGrid.tsx";
import { decimal } from "../../charts/numbers.ts";
import { StripKey } from "../../charts/strips/StripMark.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { fullest, type Here, most, type Need, needed, pointsOf } from "./finding.ts";

type Settings = PictureProps<"mix">["face"]["settings"];

const words = mixChart;
/** Every stop of a line, −5..5. */
const PLACES = 11;

/** The map as it is drawn in this room. */
interface Drawn {
  xs: readonly Band[];
  /** From the top. */
  ys: readonly Band[];
  turned: { x: boolean; y: boolean };
}

function MixResult({ face: { settings }, result, size }: PictureProps<"mix">) {
  const { here, need } = pointsOf(result);
  if (!settings.cells || (!here && !need)) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const drawn = drawnIn(settings);
  const { cells } = settings;
  const [left = "", right = ""] = settings.x.map(({ text }) => text);
  const [bottom = "", top = ""] = settings.y.map(({ text }) => text);
  const marks = marksOf(settings, here, need);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={here ? coverage(settings, drawn, here) : words.nowHidden}
        notes={[
          ...(need ? [needed(settings, here, need)] : settings.needed === undefined ? [] : [words.neededHidden]),
          ...(here && need && here.n !== need.n ? [fill(words.others, { n: here.n, m: need.n })] : []),
        ]}
        table={tableOf(settings, drawn, here, need)}
      >
        <div class="heat-box">
          <StripKey of={words.typical} marks={marks} />
          <HeatGrid
            rows={drawn.ys.map((y) =>
              drawn.xs.map((x) => ({ id: `${y}-${x}`, text: cells[y][x], count: here?.counts[`${y}-${x}`] ?? null })),
            )}
            n={here?.n ?? 0}
            across={{
              ends: [left, right],
              marks: marks.map(({ shape, x }) => ({ shape, at: placeOf(x, drawn.turned.x) })),
            }}
            down={{
              ends: [top, bottom],
              marks: marks.map(({ shape, y }) => ({ shape, at: placeOf(y, !drawn.turned.y) })),
            }}
            places={PLACES}
            of={need ? [] : fullest(here)}
          />
        </div>
      </Figure>
    </div>
  );
}

/** Where people are as a disc, where they are needed as a ring. */
function marksOf({ names }: Settings, here: Here | null, need: Need | null) {
  return [
    ...(here ? [{ shape: "disc" as const, label: names.now, x: here.x, y: here.y }] : []),
    ...(need ? [{ shape: "ring" as const, label: names.needed, x: need.x, y: need.y }] : []),
  ];
}

/** From the left, or from the top; a line that is turned begins at its higher end. */
const placeOf = (value: number, turned: boolean): number => (PLACES - 1) / 2 + (turned ? -value : value);

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

const side = (value: number, turned: boolean): string => decimal(turned ? -value : value);

export default resultPart("mix", MixResult);
