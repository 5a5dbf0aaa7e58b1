/** what a facilitator adds to the report, kept with the room. */
import { same } from "../plain.ts";
import type { SaveReport } from "../protocol/report.ts";
import { done, type Outcome, refused } from "./change.ts";
import type { RoomState } from "./state/state.ts";

/**
 * Keeps a draft. It is `report-changed` if somebody has kept another one since `version`: nothing is written over what they
 * wrote. The same draft again changes nothing, because the reply to it may have been lost.
 */
export function keepReport({ report }: RoomState, { version, draft }: SaveReport): Outcome {
  const kept = report?.version ?? 0;
  if (report && version === kept - 1 && same(report.draft, draft)) return done();
  if (version !== kept) return refused("report-changed");
  return done([{ put: "report", report: { version: kept + 1, draft } }]);
}
