/** A scale of numbers: a column for every stop, its count on top, the words of the ends below. */
import type { BarRow } from "./data.ts";
import { Fill } from "./Fill.tsx";
import { shareOf } from "./share.ts";

/** Columns in ascending order; the whole height is everybody who answered, so that a few never look like all. */
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
          const one = rounds.at(-1) ?? { count: 0, n: 0 };
          return (
            <div key={id} class={`histogram-column tone-${tone}`}>
              <span class="histogram-bar">
                <span class="histogram-count" style={{ bottom: `${shareOf(one) * 100}%` }}>
                  {one.count ?? 0}
                </span>
                <Fill tone={tone} length={shareOf(one)} grow="up" />
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
