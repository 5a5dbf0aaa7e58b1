/** Two sides of one question around a middle: A to the left, B to the right, a row for each strength. */
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { BarRow, RoundCount } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

/** One strength of preference, with its bar on either side. */
export interface DivergingRow {
  label: string;
  sides: readonly [BarRow, BarRow];
}

/** Rows around a middle; a side filled is everybody who answered. */
export function Diverging({ rows }: { rows: readonly DivergingRow[] }) {
  return (
    <div class="diverging">
      {rows.map(({ label, sides: [left, right] }) => (
        <div key={label} class="diverging-row">
          <Side row={left} grow="left" />
          <span class="diverging-label">{label}</span>
          <Side row={right} grow="right" />
        </div>
      ))}
    </div>
  );
}

function Side({ row: { rounds, tone }, grow }: { row: BarRow; grow: "left" | "right" }) {
  const two = rounds.length > 1;
  return (
    <span class={`diverging-side diverging-${grow} tone-${tone}${two ? " diverging-twice" : ""}`}>
      {rounds.map((one) => (
        <span key={one.round} class={two && one.round === 1 ? "bar bar-thin" : "bar"}>
          <span class="bar-track">
            <Fill tone={tone} length={shareOf(one)} grow={grow} />
          </span>
          <span class="bar-count">{countText(one, two)}</span>
        </span>
      ))}
    </span>
  );
}

function countText({ round, count }: RoundCount, two: boolean): string {
  return two ? fill(round === 1 ? charts.first : charts.second, { n: count ?? 0 }) : String(count ?? 0);
}
