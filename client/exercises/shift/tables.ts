/** The figures of a comparison as tables. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { TableData } from "../../charts/data.ts";
import { decimal } from "../../charts/numbers.ts";
import type { Appendix, FaceOf } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";
import { changeOf, signed } from "./words.ts";

type Names = Readonly<Record<Moment, string>>;

/** What the arrows show: the mean at each moment, and who went which way. */
export function meansTable(items: readonly Compared[], textOf: (id: string) => string, moments: Names): TableData {
  // The line that was not asked at first has fewer moments than the others.
  const asked = items.reduce<Compared["means"]>((most, { means }) => (means.length > most.length ? means : most), []);
  const { item, people, up, same, down } = words.table;
  return {
    columns: [item, people, ...asked.map(({ moment }) => moments[moment]), up, same, down],
    rows: items.map(({ id, n, means, changes: [change] }) => ({
      head: textOf(id),
      cells: [
        String(n),
        ...asked.map(({ moment }) => {
          const at = means.find((one) => one.moment === moment);
          return at ? decimal(at.mean) : words.none;
        }),
        String(change?.up ?? 0),
        String(change?.same ?? 0),
        String(change?.down ?? 0),
      ],
    })),
  };
}

/** The effect sizes, for whoever checks the figures; nothing where there are none. */
export function appendix({ settings }: FaceOf<"shift">, result: StepResult): Appendix | undefined {
  const items = lastOf(roundsOf(result, "shift"))?.result.items ?? [];
  const compared = items.flatMap((item) => ("changes" in item ? [item] : []));
  if (compared.every(({ changes }) => changes.every(({ dZ, dAv }) => dZ === null && dAv === null))) return undefined;
  const textOf = (id: string) => settings.items.find((item) => item.id === id)?.text ?? id;
  return { table: changesTable(compared, textOf, settings.moments), note: words.effects };
}

/** Every change that is told, with its effect sizes; a dash where there is none. */
function changesTable(items: readonly Compared[], textOf: (id: string) => string, moments: Names): TableData {
  const { item, change, mean, dAv, gAv, dZ, people } = words.table;
  const figure = (value: number | null) => (value === null ? words.none : value.toFixed(2));
  return {
    columns: [item, people, mean, dAv, gAv, dZ],
    rows: items.flatMap((compared) =>
      compared.changes.map((one) => ({
        head: fill(change, { item: textOf(compared.id), from: moments[one.from], to: moments[one.to] }),
        cells: [String(compared.n), signed(changeOf(compared, one)), figure(one.dAv), figure(one.gAv), figure(one.dZ)],
      })),
    ),
  };
}
