/** One vote of the whole room as one bar, cut by answers, with their names above: what a card looks like before a talk. */

import { Hat } from "../../ui/Hat.tsx";
import type { BarRow } from "../data.ts";
import { Part } from "./Part.tsx";
import "./whole-bar.css";

/** The last round of each row, in the order given. What nobody chose has no part, and says so beside its name. */
export function WholeBar({ rows }: { rows: readonly BarRow[] }) {
  const parts = rows.flatMap(({ id, label, tone, rounds }) => {
    const count = rounds[rounds.length - 1]?.count ?? null;
    return count === null ? [] : [{ id, label, tone, count }];
  });
  return (
    <div class="whole">
      <div class="whole-names">
        {parts.map(({ id, label, tone, count }) => (
          <span key={id} class={`whole-name tone-${tone}`}>
            <Hat tone={tone} /> <span>{label}</span> {count === 0 && <b>{count}</b>}
          </span>
        ))}
      </div>
      <div class="whole-bar">
        {parts.map(({ id, tone, count }) => (
          <Part key={id} tone={tone} n={count} length={{ grow: count }} />
        ))}
      </div>
    </div>
  );
}
