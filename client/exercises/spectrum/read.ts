/** A spectrum's result as its pictures need it: areas with what may be shown of them, turned the way the ends stand. */
import type { Lens } from "../../../shared/exercises/spectrum/lenses.ts";
import type { Round } from "../../../shared/primitives.ts";
import type { StripMark } from "../../charts/strips/MarkStrip.tsx";
import type { MarkShape } from "../../charts/strips/StripMark.tsx";
import type { FaceOf, ResultOf } from "../contract/manifest.ts";
import type { PictureProps } from "../contract/result.ts";
import { roundsOf } from "../contract/rounds.ts";
import type { Area } from "./marks.ts";

export type SpectrumProps = PictureProps<"spectrum">;
export type SpectrumSettings = FaceOf<"spectrum">["settings"];

type AreaResult = Extract<ResultOf<"spectrum">["areas"][number], { n: number }>;
export type LensResult = Extract<AreaResult["lenses"][number], { n: number }>;
export type GapResult = AreaResult["gaps"][number];
export type AskedLens = SpectrumSettings["lenses"][number];

/** One area in one round. */
interface AreaRound {
  round: Round;
  result: AreaResult;
}

/** An area with its rounds, without those that are hidden. */
export interface ShownArea {
  area: Area;
  rounds: AreaRound[];
  /** Rounds that too few answered. */
  hidden: Round[];
}

/** Every place on a strip, which is every stop. */
export const PLACES = 11;

/** The areas in the plan's order, each with what may be shown. */
export function areasOf({ face: { settings }, result }: Pick<SpectrumProps, "face" | "result">): ShownArea[] {
  const told = roundsOf(result, "spectrum");
  return settings.areas.flatMap((area) => {
    const all = told.flatMap(({ round, result: { areas } }) =>
      areas.filter(({ id }) => id === area.id).map((one) => ({ round, one })),
    );
    const rounds = all.flatMap(({ round, one }) => ("hidden" in one ? [] : [{ round, result: one }]));
    return [{ area, rounds, hidden: all.flatMap(({ round, one }) => ("hidden" in one ? [round] : [])) }];
  });
}

/** A lens of an area where it may be shown. */
export function lensOf({ lenses }: AreaResult, lens: Lens): LensResult | undefined {
  const found = lenses.find(({ id }) => id === lens);
  return found && !("hidden" in found) ? found : undefined;
}

/** A stop's place on the strip, from the left: the drawn end stands left. */
export function placeOf({ ends }: Area, stop: number): number {
  return ends[0].stop === 0 ? stop : PLACES - 1 - stop;
}

/** People at each place, from the left to the right. */
export function peopleOf({ ends }: Area, { counts }: LensResult): number[] {
  const stops = Array.from({ length: PLACES }, (_, stop) => counts[stop] ?? 0);
  return ends[0].stop === 0 ? stops : [...stops].reverse();
}

/** The hue of the end that stands left. */
export const leftOf = ({ ends }: Area) => (ends[0].stop === 10 ? "leading" : "managing");

const SHAPES: Readonly<Record<Lens, MarkShape>> = {
  now: "disc",
  needed: "ring",
  me: "disc",
  job: "diamond",
  team: "ring",
};

export const shapeOf = (lens: Lens): MarkShape => SHAPES[lens];

/** The middle of the room in one lens. */
export function markOf(area: Area, lens: LensResult): StripMark {
  return { shape: SHAPES[lens.id], at: placeOf(area, lens.median) };
}

/** The largest stack of all areas and rounds, so that all strips share one scale. */
export function mostOf(areas: readonly ShownArea[]): number {
  const lenses = areas.flatMap(({ rounds }) => rounds.flatMap(({ result }) => result.lenses));
  return Math.max(1, ...lenses.flatMap((lens) => ("hidden" in lens ? [] : Object.values(lens.counts))));
}
