/** A scale of numbers: a column for every stop, its count on top, the words of the ends below. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../bars/Bars.tsx";
import type { BarRow, TableData } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

/**
 * Columns in ascending order; the whole height is everybody who answered, so that a few never look like all. An earlier
 * round stands as a line at the height that it had.
 */
export function Histogram({
  columns,
  ends,
}: {
  columns: readonly BarRow[];
  ends?: { low: string; high: string } | undefined;
}) {
  return (
    <div class="histogram">
      <div class="histogram-columns">
        {columns.map(({ id, label, tone, rounds }) => {
          const one = lastOf(rounds) ?? { count: 0, n: 0 };
          const before = rounds.length > 1 ? rounds[0] : undefined;
          return (
            <div key={id} class={`histogram-column tone-${tone}`}>
              <span class="histogram-bar">
                <span class="histogram-count" style={{ bottom: `${shareOf(one) * 100}%` }}>
                  {one.count ?? 0}
                </span>
                <Fill tone={tone} length={shareOf(one)} grow="up" />
                {before?.count ? (
                  <span class="histogram-before" style={{ bottom: `${shareOf(before) * 100}%` }} />
                ) : null}
              </span>
              <span class="histogram-stop">{label}</span>
            </div>
          );
        })}
      </div>
      {ends && (
        <div class="histogram-ends">
          <span>{ends.low}</span>
          <span>{ends.high}</span>
        </div>
      )}
    </div>
  );
}

/** The columns as a table, with the words of the ends beside their stops. */
export function histogramTable(columns: readonly BarRow[], { low, high }: { low: string; high: string }): TableData {
  const named = columns.map((column, at) => {
    const label = at === 0 ? low : at === columns.length - 1 ? high : null;
    return label === null ? column : { ...column, label: fill(charts.endStop, { stop: column.label, label }) };
  });
  return barTable(named);
}
