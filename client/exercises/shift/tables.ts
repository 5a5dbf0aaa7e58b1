/** The figures of a comparison as tables. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import type { TableData } from "../../charts/data.ts";
import { decimal } from "../../charts/numbers.ts";
import { signed } from "./words.ts";

type Names = Readonly<Record<Moment, string>>;

/** What the arrows show: the mean at each moment, and who went which way. */
export function meansTable(items: readonly Compared[], textOf: (id: string) => string, moments: Names): TableData {
  const asked = items[0]?.means ?? [];
  const { item, people, up, same, down } = words.table;
  return {
    columns: [item, people, ...asked.map(({ moment }) => moments[moment]), up, same, down],
    rows: items.map(({ id, n, means, changes: [change] }) => ({
      head: textOf(id),
      cells: [
        String(n),
        ...means.map(({ mean }) => decimal(mean)),
        String(change?.up ?? 0),
        String(change?.same ?? 0),
        String(change?.down ?? 0),
      ],
    })),
  };
}

/** Every change that is told, with its effect sizes; a dash where there is none. */
export function changesTable(items: readonly Compared[], textOf: (id: string) => string, moments: Names): TableData {
  const { item, change, mean, dAv, gAv, dZ, people } = words.table;
  const figure = (value: number | null) => (value === null ? words.none : value.toFixed(2));
  return {
    columns: [item, people, mean, dAv, gAv, dZ],
    rows: items.flatMap(({ id, n, changes }) =>
      changes.map((one) => ({
        head: fill(change, { item: textOf(id), from: moments[one.from], to: moments[one.to] }),
        cells: [String(n), signed(one.mean), figure(one.dAv), figure(one.gAv), figure(one.dZ)],
      })),
    ),
  };
}
