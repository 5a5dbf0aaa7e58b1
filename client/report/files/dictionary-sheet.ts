/** The dictionary as a sheet: every column of the files, and every figure. */

import type { Entry } from "#words/dictionary/entry.ts";
import { dictionary } from "#words/dictionary.ts";
import { fill } from "#words/fill.ts";
import { files } from "#words/report-files.ts";
import { MEASURES, type Measure } from "../../../shared/exports/dictionary.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { head, type Row, row, space } from "./cells.ts";

const words = files.dictionary;

/** Columns first, file by file, then the figures. */
export function dictionaryRows(): Row[] {
  const sheet = Object.entries(words.columns).map(([name, says]) => column(words.sheet, name, says));
  const columns = Object.entries(dictionary.columns).flatMap(([file, of]) =>
    Object.entries<string>(of).map(([name, says]) => column(file, name, says)),
  );
  const entries: Readonly<Record<string, Entry>> = dictionary.measures;
  const measures = Object.entries<Measure>(MEASURES).flatMap(([id, measure]) => {
    const entry = entries[id];
    return entry ? [figure(measure, entry)] : [];
  });
  return [head(words.head), ...sheet, ...columns, space, row(words.lead), ...measures];
}

const column = (where: string, name: string, says: string): Row => row(where, name, null, null, says);

function figure({ name, of, unit, range }: Measure, entry: Entry): Row {
  const exercises = of?.map((id) => manifestOf(id).name).join(", ") ?? words.every;
  return row(
    words.of,
    name,
    exercises,
    entry.name.replace(/\{(\w+?)2?\}/g, "<$1>"),
    entry.says,
    dictionary.units[unit],
    rangeOf(range),
    entry.from ?? null,
    entry.empty ?? null,
  );
}

function rangeOf([least, greatest]: Measure["range"]): string {
  if (least === null) return dictionary.any;
  return greatest === null ? fill(dictionary.from, { least }) : fill(dictionary.range, { least, greatest });
}
