/** `mix`: people mark where they work between execution and ideas, work and people, and where the team needs them. */
import { cellCounts, cellOf, centroid, type Point } from "../../metrics/mix-map.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { type Figure, round3 } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const schemas = schemasOf("mix", Settings, { face: Face, answer: Payload, result: Result });

export const mix: Exercise<typeof schemas, Content, Words> = {
  id: "mix",
  schemas,

  resolve: (settings, { words }) => ({
    now: words.now,
    needed: settings.needed === false ? null : words.needed,
    x: ends(words.x),
    y: ends(words.y),
    names: words.labels,
    cells: words.cells,
    debrief: settings.debrief ?? words.debrief,
  }),
  privacy: () => "S",
  pace: ({ needed }) => ({
    think: true,
    answer: needed === null ? PACE.answer.map / 2 : PACE.answer.map,
    check: "look",
    pairs: { talk: 240, when: "scripted" },
    pictures: needed === null ? 1 : 2,
    voices: 6,
  }),
  rounds: () => 1,
  // One picture shows all of them, so none is in focus, and a phone has all that its person said.
  overviewFirst: true,
  items: ({ needed }) => (needed === null ? ["now"] : ["now", "needed"]),
  facts: ({ needed }) => ({ needed: needed !== null }),
  face: ({ now, needed, x, y, names, cells, debrief }, showing) => {
    const asked = isAsked(showing);
    const inOrder = <T>(list: T[]): T[] => (asked ? (showing.flipped ? [...list].reverse() : list) : []);
    return {
      exercise: "mix",
      settings: {
        now: asked ? now : "",
        ...(needed !== null && { needed: asked ? needed : "" }),
        x: inOrder(x),
        y: inOrder(y),
        names,
        cells: asked ? cells : null,
        ...(showing.prompt && { debrief }),
      },
    };
  },

  check: (_content, payload, { items }) => {
    const { x, y, needX, needY } = payload;
    if ((x === undefined) !== (y === undefined) || (needX === undefined) !== (needY === undefined))
      return "invalid-answer";
    return coversOf(payload).every((item) => items.includes(item)) ? null : "unknown-option";
  },
  covers: coversOf,

  result: (_content, payloads, { items, minimum }) => ({
    exercise: "mix",
    ...(items.includes("now") && { now: mapOf(payloads.flatMap(nowOf), minimum) }),
    ...(items.includes("needed") && { needed: needOf(payloads.flatMap(neededOf), minimum) }),
  }),
  movement: () => [],
  // The result shows both means, and for `now` also the cell.
  segmentParts: (payload, item) => {
    const [point] = item === "now" ? nowOf(payload) : neededOf(payload);
    return point ? { x: point.x, y: point.y, cell: cellOf(point) } : {};
  },
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => [
    ...nowOf(payload).map((point) => ({ item: "now", value: spelt(point) })),
    ...neededOf(payload).map((point) => ({ item: "needed", value: spelt(point) })),
  ],
  texts: () => [],
  figures: ({ now, needed }) => [now, needed].flatMap((item) => (item ? figuresOf(item) : [])),
};

const ends = ({ low, high }: { low: string; high: string }): Content["x"] => [
  { stop: -5, text: low },
  { stop: 5, text: high },
];

const nowOf = ({ x, y }: Payload): Point[] => (x === undefined || y === undefined ? [] : [{ x, y }]);
const neededOf = ({ needX: x, needY: y }: Payload): Point[] => (x === undefined || y === undefined ? [] : [{ x, y }]);
const spelt = ({ x, y }: Point): string => `x ${x}, y ${y}`;

function coversOf(payload: Payload): string[] {
  return [...(nowOf(payload).length > 0 ? ["now"] : []), ...(neededOf(payload).length > 0 ? ["needed"] : [])];
}

function centreOf(points: readonly Point[], minimum: number): (Point & { n: number }) | null {
  const centre = centroid(points);
  if (centre === null || points.length < minimum) return null;
  return { n: points.length, x: round3(centre.x), y: round3(centre.y) };
}

function mapOf(points: readonly Point[], minimum: number): NonNullable<Result["now"]> {
  const centre = centreOf(points, minimum);
  return centre ? { id: "now", ...centre, counts: cellCounts(points) } : { id: "now", hidden: true };
}

function needOf(points: readonly Point[], minimum: number): NonNullable<Result["needed"]> {
  const centre = centreOf(points, minimum);
  return centre ? { id: "needed", ...centre } : { id: "needed", hidden: true };
}

function figuresOf(item: NonNullable<Result["now"] | Result["needed"]>): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: item.id, measure, value });
  if ("hidden" in item) return [figure("n", null)];
  const counts = "counts" in item ? Object.entries(item.counts).map(([cell, n]) => figure(`count:${cell}`, n)) : [];
  return [figure("n", item.n), ...counts, figure("mean:x", item.x), figure("mean:y", item.y)];
}
