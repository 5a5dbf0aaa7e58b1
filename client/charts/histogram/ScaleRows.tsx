/** Several questions on one scale: a row for each, with its columns small and what they come to large. */

import { longestOf } from "../bars/lengths.ts";
import type { BarRow } from "../data.ts";
import { Column } from "./Histogram.tsx";
import "./scale-rows.css";

/** One question; nothing but a note where too few answered. */
export interface ScaleRow {
  id: string;
  label: string;
  columns: readonly BarRow[];
  /** What the columns come to, and what they came to before. */
  value: string;
  before?: string | undefined;
  /** The headline speaks of it. */
  isPoint?: boolean;
}

interface ScaleRowsProps {
  rows: readonly ScaleRow[];
  /** What the two ends of the scale mean, where all rows have the same. */
  ends?: { low: string; high: string };
  /** What the figures at the right are. */
  head?: string;
  /** In place of columns that are not there. */
  none: string;
}

/** Rows in the order given. */
export function ScaleRows({ rows, ends, head, none }: ScaleRowsProps) {
  return (
    <div class="scale-rows" style={{ "--rows": rows.length }}>
      {head !== undefined && (
        <div class="scale-row">
          <span class="scale-row-value soft">{head}</span>
        </div>
      )}
      {rows.map(({ id, label, columns, value, before, isPoint = false }) => (
        <div key={id} class={isPoint ? "scale-row histogram-said" : "scale-row"}>
          <span class="scale-row-label">{label}</span>
          {columns.length === 0 ? (
            <span class="hidden-note">{none}</span>
          ) : (
            <span class="scale-row-columns">
              {columns.map((column) => (
                <Column
                  key={column.id}
                  column={{ ...column, rounds: column.rounds.slice(-1) }}
                  highest={longestOf(columns)}
                  counted={false}
                />
              ))}
            </span>
          )}
          <span class="scale-row-value">
            {before !== undefined && <span class="soft">{before}</span>} <strong>{value}</strong>
          </span>
        </div>
      ))}
      {ends && (
        <div class="scale-row">
          <span class="histogram-ends scale-row-ends">
            <span>{ends.low}</span>
            <span>{ends.high}</span>
          </span>
        </div>
      )}
    </div>
  );
}
