/** One bar for the whole room, cut by answers: the smallest picture that still tells how a room is split. */

import { Hat } from "../../ui/Hat.tsx";
import type { BarRow } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { shareOf } from "../share.ts";

/** From this share on a part has room for its mark beside the count. */
const WIDE = 0.2;

/** Parts stand in the order given, each with its mark and count; an earlier round stands thinner above. */
export function StackedBar({ rows }: { rows: readonly BarRow[] }) {
  const rounds = rows[0]?.rounds ?? [];
  return (
    <div class="stacked">
      {rounds.map(({ round }, at) => (
        <div key={round} class={rounds.length > 1 && round === 1 ? "stacked-bar stacked-thin" : "stacked-bar"}>
          {rows.map(({ id, tone, rounds: counts }) => {
            const one = counts[at];
            if (!one?.count) return null;
            return (
              <span key={id} class={`stacked-part tone-${tone}`} style={{ flexGrow: one.count }}>
                <Fill tone={tone} length={1} />
                <span class="stacked-count">
                  {shareOf(one) > WIDE && <Hat tone={tone} />}
                  {one.count}
                </span>
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
