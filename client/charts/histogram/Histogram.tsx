/** A scale of numbers: a column for every stop, its count on top, the words of the ends below. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../bars/Bars.tsx";
import { longestOf } from "../bars/lengths.ts";
import type { BarRow, RoundCount, TableData } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

interface HistogramProps {
  columns: readonly BarRow[];
  ends?: { low: string; high: string } | undefined;
  /** The ids of the columns that the sentence above speaks of. */
  of?: readonly string[] | undefined;
}

/**
 * Columns in ascending order, measured by the highest: the figure on each says how many they are. An earlier round stands as a
 * line at the height that it had.
 */
export function Histogram({ columns, ends, of = [] }: HistogramProps) {
  const highest = longestOf(columns);
  const heightOf = (one: Pick<RoundCount, "count" | "n">) => (highest > 0 ? shareOf(one) / highest : 0);
  return (
    <div class="histogram">
      <div class="histogram-columns">
        {columns.map(({ id, label, tone, rounds }) => {
          const one = lastOf(rounds) ?? { count: 0, n: 0 };
          const before = rounds.length > 1 ? rounds[0] : undefined;
          return (
            <div key={id} class={`histogram-column tone-${tone}${of.includes(id) ? " histogram-said" : ""}`}>
              <span class="histogram-bar">
                <span class="histogram-count" style={{ bottom: `${heightOf(one) * 100}%` }}>
                  {one.count ?? 0}
                </span>
                <Fill tone={tone} length={heightOf(one)} grow="up" />
                {before?.count ? (
                  <span class="histogram-before" style={{ bottom: `${heightOf(before) * 100}%` }} />
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
