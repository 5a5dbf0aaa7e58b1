/** Labelled bars with their counts, in the order given; an earlier round stands thinner above the later one. */
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { Hat } from "../../ui/Hat.tsx";
import type { BarRow, RoundCount, TableData } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

interface BarsProps {
  rows: readonly BarRow[];
  /** Labels over their bars, for long labels and narrow screens; `two` also sets them in two columns. */
  above?: boolean | "two";
}

/** Full length is everybody who answered. */
export function Bars({ rows, above = false }: BarsProps) {
  return (
    <div
      class={`bars${above === "two" ? " bars-many" : above ? " bars-above" : ""}${isTwice(rows) ? " bars-twice" : ""}`}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </div>
  );
}

/** Whether an earlier round stands above the later one: then the counts are longer, and all as wide as the longest. */
const isTwice = (rows: readonly BarRow[]) => rows.some(({ rounds }) => rounds.length > 1);

function Row({ row: { label, tone, rounds } }: { row: BarRow }) {
  const two = rounds.length > 1;
  return (
    <div class={`bar-row tone-${tone}`}>
      <span class="bar-label">
        <Hat tone={tone} />
        <span>{label}</span>
      </span>
      <span class="bar-tracks">
        {rounds.map((one) => (
          <span key={one.round} class={two && one.round === 1 ? "bar bar-thin" : "bar"}>
            <span class="bar-track">{one.count !== null && <Fill tone={tone} length={shareOf(one)} />}</span>
            <span class="bar-count">{countText(one, two)}</span>
          </span>
        ))}
      </span>
    </div>
  );
}

function countText({ round, count, text }: RoundCount, two: boolean): string {
  const n = text ?? count ?? charts.notOffered;
  if (!two && round === 1) return String(n);
  return fill(round === 1 ? charts.first : charts.second, { n });
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
