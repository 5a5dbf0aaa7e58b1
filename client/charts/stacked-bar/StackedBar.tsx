/** One bar for the whole room, cut by answers: the smallest picture that still tells how a room is split. */

import type { BarRow } from "../data.ts";
import { Part } from "./Part.tsx";

/** Parts stand in the order given, each with its count; an earlier round stands thinner above, without. */
export function StackedBar({ rows }: { rows: readonly BarRow[] }) {
  const rounds = rows[0]?.rounds ?? [];
  return (
    <div class="stacked">
      {rounds.map(({ round }, at) => {
        const thin = rounds.length > 1 && round === 1;
        return (
          <div key={round} class={thin ? "stacked-bar stacked-thin" : "stacked-bar"}>
            {rows.map(({ id, tone, rounds: counts }) => {
              const count = counts[at]?.count ?? 0;
              return <Part key={id} tone={tone} n={count} length={{ grow: count }} />;
            })}
          </div>
        );
      })}
    </div>
  );
}
