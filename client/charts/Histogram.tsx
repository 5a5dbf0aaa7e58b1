/** A scale of numbers: a column for every stop, its count on top, the words of the ends below. */
import type { BarRow } from "./data.ts";
import { Fill } from "./Fill.tsx";
import { largestShare, shareOf } from "./share.ts";

/** Columns in ascending order; the highest fills the height. */
export function Histogram({
  columns,
  ends,
}: {
  columns: readonly BarRow[];
  ends?: { low: string; high: string } | undefined;
}) {
  const full = largestShare(columns.flatMap(({ rounds }) => rounds));
  return (
    <div class="histogram">
      <div class="histogram-columns">
        {columns.map(({ id, label, tone, rounds }) => {
          const one = rounds.at(-1) ?? { count: 0, n: 0 };
          return (
            <div key={id} class={`histogram-column tone-${tone}`}>
              <span class="histogram-bar">
                <span class="histogram-count" style={{ bottom: `${(shareOf(one) / full) * 100}%` }}>
                  {one.count ?? 0}
                </span>
                <Fill tone={tone} length={shareOf(one) / full} grow="up" />
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
