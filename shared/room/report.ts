/** what a facilitator adds to the report, kept with the room. */
import { same } from "../plain.ts";
import type { SaveReport } from "../protocol/report.ts";
import { done, type Outcome, refused } from "./change.ts";
import { endOfDay } from "./retention.ts";
import type { RoomState } from "./state/state.ts";

/**
 * Keeps a draft. It is `report-changed` if somebody has kept another one since `version`: nothing is written over what they
 * wrote. The same draft again changes nothing, because the reply to it may have been lost.
 */
export function keepReport({ report, room }: RoomState, { version, draft }: SaveReport): Outcome {
  const kept = report?.version ?? 0;
  if (report && version === kept - 1 && same(report.draft, draft)) return done();
  if (version !== kept) return refused("report-changed");
  const { followUpAt, ...rest } = room;
  const last = lastDayIn(draft);
  return done([
    { put: "report", report: { version: kept + 1, draft } },
    ...(last === followUpAt
      ? []
      : [{ put: "room", room: last === undefined ? rest : { ...room, followUpAt: last } } as const]),
  ]);
}

/** the end of the last day on which somebody is asked for something. */
function lastDayIn({ asks = [] }: SaveReport["draft"]): number | undefined {
  const days = asks.flatMap(({ by }) => (by === undefined ? [] : [endOfDay(by)]));
  return days.length === 0 ? undefined : Math.max(...days);
}
