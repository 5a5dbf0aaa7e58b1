/** Labelled bars with their counts, in the order given; an earlier round stands thinner above the later one. */
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { Hat } from "../../ui/Hat.tsx";
import type { BarRow, RoundCount, TableData } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { BESIDE, lengthOf, longestOf } from "./lengths.ts";

interface BarsProps {
  rows: readonly BarRow[];
  /** The ids of the bars that the sentence above speaks of. */
  of?: readonly string[] | undefined;
  /** Labels over their bars: for narrow screens, and wherever one is too long to stand beside its bar. */
  above?: boolean;
  /** The longest share of all pages, where these rows are one of several. */
  longest?: number | undefined;
}

/** The longest bar has nearly the whole width, and the others are measured by it. */
export function Bars({ rows, of = [], above = false, longest = longestOf(rows) }: BarsProps) {
  const over = above || rows.some(({ label }) => label.length > BESIDE);
  const names = rows.some(({ tone }) => tone === "plain") ? of : [];
  return (
    <div class={`bars${over ? " bars-above" : ""}${isTwice(rows) ? " bars-twice" : ""}`}>
      {rows.map((row, at) => (
        <Row key={row.id} row={row} isSaid={names.includes(row.id)} isFirst={at === 0} longest={longest} />
      ))}
    </div>
  );
}

/** Whether an earlier round stands above the later one. */
const isTwice = (rows: readonly BarRow[]) => rows.some(({ rounds }) => rounds.length > 1);

interface RowProps {
  row: BarRow;
  isSaid: boolean;
  isFirst: boolean;
  longest: number;
}

function Row({ row: { label, tone, rounds }, isSaid, isFirst, longest }: RowProps) {
  const two = rounds.length > 1;
  return (
    <div class={`bar-row tone-${tone}${isSaid ? " bar-said" : ""}`}>
      <span class="bar-label">
        <Hat tone={tone} />
        <span>{label}</span>
      </span>
      <span class="bar-tracks">
        {rounds.map((one) => (
          <span key={one.round} class={two && one.round === 1 ? "bar-line bar-before" : "bar-line"}>
            {lengthOf(one, longest) > 0 && (
              <span class="bar-fill" style={{ "--share": lengthOf(one, longest) }}>
                <Fill tone={tone} length={1} />
              </span>
            )}
            <span class="bar-count">{countText(one, two && isFirst)}</span>
          </span>
        ))}
      </span>
    </div>
  );
}

/** Which of two votes a count is of stands at the first bar. */
function countText({ round, count, text }: RoundCount, isNamed: boolean): string {
  const n = text ?? count ?? charts.notOffered;
  return isNamed ? fill(round === 1 ? charts.first : charts.second, { n }) : String(n);
}

/** The bars as a table: a column per round. */
export function barTable(rows: readonly BarRow[]): TableData {
  const rounds = rows[0]?.rounds ?? [];
  const heads = rounds.length > 1 ? [charts.table.first, charts.table.second] : [charts.table.count];
  return {
    columns: [charts.table.option, ...heads],
    rows: rows.map(({ label, rounds: counts }) => ({
      head: label,
      cells: counts.map(
        ({ count, n, text }) =>
          text ?? (count === null ? charts.notOffered : `${count} ${fill(charts.table.of, { n })}`),
      ),
    })),
  };
}
