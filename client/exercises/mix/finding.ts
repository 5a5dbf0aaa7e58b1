/** What a mix map says: which way the team needs to move, or where most people are. */
import { mixChart as words } from "#words/exercises/mix-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { BANDS, cellOf } from "../../../shared/metrics/mix-map.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { between } from "../../charts/numbers.ts";
import { listed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type ResultOfRound, roundsOf } from "../contract/rounds.ts";

type Settings = FaceOf<"mix">["settings"];
type Counted = ResultOfRound<"mix">;
export type Here = Extract<NonNullable<Counted["now"]>, { n: number }>;
export type Need = Extract<NonNullable<Counted["needed"]>, { n: number }>;

/** More places in one sentence are counted, not named. */
const NAMED = 3;
/** A move of less than a step is none. */
const LEAST = 1;

/** Where people are and where they are needed, as far as either may be shown. */
export function pointsOf(result: StepResult): { here: Here | null; need: Need | null } {
  const last = lastOf(roundsOf(result, "mix"))?.result;
  return { here: shown(last?.now), need: shown(last?.needed) };
}

const shown = <D extends { n: number }>(item: D | { id: string; hidden: true } | undefined): D | null =>
  item === undefined || "hidden" in item ? null : item;

export function finding({ settings }: FaceOf<"mix">, result: StepResult): Finding | undefined {
  const { here, need } = pointsOf(result);
  if (!settings.cells) return undefined;
  if (need) return { says: needed(settings, here, need) };
  return here ? { says: most(settings, here), of: fullest(here) } : undefined;
}

/** Which way the team needs to move from where it is. */
export function needed({ cells, ...settings }: Settings, here: Here | null, need: Need): string {
  if (!here) return fill(words.neededAt, { cell: quoted(nameOf(cells, cellOf(need))) });
  const ways = (["x", "y"] as const).flatMap((axis) => {
    const by = between(here[axis], need[axis]);
    const end = settings[axis].find(({ stop }) => stop * by > 0)?.text;
    return Math.abs(by) < LEAST || end === undefined
      ? []
      : [fill(words.towards, { steps: plural(Math.abs(by), words.steps), end })];
  });
  return ways.length === 0 ? words.same : fill(words.needed, { ways: listed(ways) });
}

/** Where most people are, all that tie. */
export function most({ cells }: Settings, here: Here): string {
  const top = fullest(here);
  const count = here.counts[top[0] ?? ""] ?? 0;
  const who = listed(top.map((cell) => quoted(nameOf(cells, cell))));
  const form = top.length > NAMED ? words.mostMany : top.length > 1 ? words.mostEach : words.most;
  return fill(form, { n: count, all: here.n, who, tied: top.length });
}

/** The nine cells, row by row. */
const CELLS = BANDS.flatMap((y) => BANDS.map((x) => ({ id: `${y}-${x}`, x, y })));

/** The cells with most people, by id; none where they are hidden. */
export function fullest(here: Here | null): string[] {
  if (!here) return [];
  const { counts } = here;
  const most = Math.max(...CELLS.map(({ id }) => counts[id] ?? 0));
  return CELLS.filter(({ id }) => (counts[id] ?? 0) === most).map(({ id }) => id);
}

/** What a cell is called. */
function nameOf(cells: Settings["cells"], id: string): string {
  const cell = CELLS.find((one) => one.id === id);
  return cell && cells ? cells[cell.y][cell.x] : "";
}
