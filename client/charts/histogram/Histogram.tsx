/** A scale of numbers: a column for every stop, its count on top, the words of the ends below. */
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../bars/Bars.tsx";
import { longestOf } from "../bars/lengths.ts";
import type { BarRow, TableData } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

interface HistogramProps {
  /** In ascending order. */
  columns: readonly BarRow[];
  ends?: { low: string; high: string } | undefined;
  /** The ids of the columns that the headline speaks of. */
  of?: readonly string[] | undefined;
}

/** Stops that are wide enough for two bars with large figures. */
const ROOMY = 7;

/** The highest column fills the height. An earlier round stands hollow beside the later one. */
export function Histogram({ columns, ends, of = [] }: HistogramProps) {
  const highest = longestOf(columns);
  const two = columns.some(({ rounds }) => rounds.length > 1);
  return (
    <div class={two ? `histogram histogram-twice${columns.length > ROOMY ? " histogram-many" : ""}` : "histogram"}>
      {two && (
        <p class="histogram-key">
          <span class="histogram-sample histogram-first">{charts.table.first}</span>
          <span class="histogram-sample">{charts.table.second}</span>
        </p>
      )}
      <div class="histogram-columns">
        {columns.map((column) => (
          <div key={column.id} class={of.includes(column.id) ? "histogram-column histogram-said" : "histogram-column"}>
            <Column column={column} highest={highest} counted />
            <span class="histogram-stop">{column.label}</span>
          </div>
        ))}
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

/** One stop: the last round filled, with its count where there is room for it. */
export function Column({
  column: { tone, rounds },
  highest,
  counted,
}: {
  column: BarRow;
  highest: number;
  counted: boolean;
}) {
  const last = lastOf(rounds);
  return (
    <span class={`histogram-bars tone-${tone}`}>
      {rounds.map((one) => {
        const length = highest > 0 ? shareOf(one) / highest : 0;
        return (
          <span key={one.round} class={one === last ? "histogram-bar" : "histogram-bar histogram-first"}>
            {one === last ? <Fill tone={tone} length={length} grow="up" /> : <Hollow length={length} />}
            {counted && one === last && one.count ? (
              <span class="histogram-count" style={{ bottom: `${length * 100}%` }}>
                {one.count}
              </span>
            ) : null}
          </span>
        );
      })}
    </span>
  );
}

function Hollow({ length }: { length: number }) {
  return (
    <svg class="histogram-hollow" aria-hidden="true">
      <rect y={`${(1 - length) * 100}%`} width="100%" height={`${length * 100}%`} />
    </svg>
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
