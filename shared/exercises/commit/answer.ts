import * as v from "valibot";
import * as limits from "../../limits.ts";
import { maybeLine, prose } from "../../primitives.ts";

export const Kind = v.picklist(["start", "stop", "continue"]);
export type Kind = v.InferOutput<typeof Kind>;

export const Share = v.picklist(["private", "trainer", "wall"]);
export type Share = v.InferOutput<typeof Share>;

export const CommitArea = v.picklist(["vision", "ideas", "people", "time", "culture", "growth"]);

/** A date in the writer's time zone, ISO 8601: "2026-03-31". */
const Day = v.pipe(v.string(), v.isoDate(), v.check(exists, "there is no such day"));

/** The pattern alone accepts 31 February. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const Payload = v.object({
  /** Absent if it was not asked or nothing was chosen: a default is not an answer. */
  kind: v.optional(Kind),
  ifCue: prose(limits.PLAN_CHARS),
  thenDo: prose(limits.PLAN_CHARS),
  area: v.optional(CommitArea),
  due: Day,
  /** Who may read the plan. The line about style stays with the writer in any case. */
  share: Share,
  style: maybeLine(limits.STYLE_CHARS),
  /** The number of days after which to ask how it went. */
  followUpDays: v.picklist([14, 30, 60]),
});
export type Payload = v.InferOutput<typeof Payload>;
