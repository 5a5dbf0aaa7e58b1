import * as v from "valibot";
import * as limits from "../../limits.ts";
import { prose } from "../../primitives.ts";

export const Settings = v.object({
  /** Whether phones also ask what the team needs; on by default. */
  needed: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

/** One end of an axis: its stop and its text. */
const End = v.object({ stop: v.picklist([-5, 5]), text: v.string() });
const Bands = <T extends v.GenericSchema>(of: T) => v.object({ low: of, middle: of, high: of });

export const Face = v.object({
  exercise: v.literal("mix"),
  settings: v.object({
    now: v.string(),
    /** Absent if it is not asked. */
    needed: v.optional(v.string()),
    /** The ends of both axes; which end comes first is drawn once per room. */
    x: v.array(End),
    y: v.array(End),
    names: v.object({ now: v.string(), needed: v.string() }),
    /** The meaning of each of the nine cells, first by y, then by x. Empty before the step opens, except for hosts. */
    cells: v.nullable(Bands(Bands(v.string()))),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export type Content = Omit<Required<Face["settings"]>, "needed"> & { needed: string | null };

/** Where a point lies on one axis: below −2, between, above 2. */
type Band = "low" | "middle" | "high";

/** The default texts, for steps that bring none. */
export interface Words {
  now: string;
  needed: string;
  /** −5..5: execution to ideas, work to people. */
  x: { low: string; high: string };
  y: { low: string; high: string };
  labels: { now: string; needed: string };
  /** A name for each of the nine cells, first by y, then by x. */
  cells: Record<Band, Record<Band, string>>;
  debrief: string;
}
