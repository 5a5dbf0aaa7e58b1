/** What every column and every figure of the files means: read by clients and by people who calculate with them. */
import type { MeasureId, Unit } from "../../../shared/exports/dictionary.ts";
import { columns } from "./dictionary/columns.ts";
import type { Entry } from "./dictionary/entry.ts";
import { general } from "./dictionary/general.ts";
import { own } from "./dictionary/own.ts";
import { sides } from "./dictionary/sides.ts";

const measures: Readonly<Record<MeasureId, Entry>> = { ...general, ...sides, ...own };

const units: Readonly<Record<Unit, string>> = {
  people: "people",
  share: "share of 1",
  index: "0 to 1",
  points: "points",
  stops: "steps of the scale",
  lean: "−100 to 100",
  seconds: "seconds",
  place: "place",
  size: "standard deviations",
};

export const dictionary = {
  columns,
  measures,
  units,
  /** The range of a figure; `open`: without an upper bound. */
  range: "{least} to {greatest}",
  from: "{least} or more",
  any: "any number",
} as const;
