import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";
import { Lens } from "./lenses.ts";

/** A built-in area by its id, or one of the facilitator's own. */
const Area = v.union([
  Id,
  v.object({
    id: Id,
    title: v.optional(line(limits.NAME_CHARS)),
    leading: line(limits.AREA_CHARS),
    managing: line(limits.AREA_CHARS),
  }),
]);

export const Settings = v.object({
  /** All five areas unless given. */
  areas: v.optional(
    v.pipe(
      v.array(Area),
      v.minLength(1),
      v.maxLength(limits.AREAS),
      v.check(
        (areas) => new Set(areas.map((area) => (typeof area === "string" ? area : area.id))).size === areas.length,
        "an area is in the step twice",
      ),
    ),
  ),
  /** Now and needed, unless three lenses are asked for: me now, what my job rewards, what my team needs. */
  lenses: v.optional(v.picklist(["now", "three"])),
  /** Beside now, where the role will need it; yes unless false. */
  needed: v.optional(v.boolean()),
  rounds: v.optional(Round),
  /** Before the reveal everyone guesses where the room's mean will be; no unless true. */
  predict: v.optional(v.boolean()),
  /** A line above the questions. */
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

/** One end of an area and its stop in the payload, 0 or 10. */
const End = v.object({ stop: v.picklist([0, 10]), text: v.string() });

export const Face = v.object({
  exercise: v.literal("spectrum"),
  settings: v.object({
    /** What is asked of every area, in this order; the first is always marked. */
    lenses: v.array(v.object({ id: Lens, question: v.string(), short: v.string() })),
    /** The end that comes first was drawn once per room. Empty before the step opens, but for hosts. */
    areas: v.array(v.object({ id: v.string(), title: v.optional(v.string()), ends: v.tuple([End, End]) })),
    stem: v.optional(v.string()),
    /** The stop in the middle. */
    middle: v.string(),
    /** What the picture does not say. */
    leanOnly: v.string(),
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The areas with every text in place. */
export interface Content {
  lenses: { id: Lens; question: string; short: string }[];
  areas: { id: string; title?: string; leading: string; managing: string }[];
  stem: string | null;
  middle: string;
  leanOnly: string;
  predict: PredictFace | null;
  rounds: Round;
  debrief: string;
}

/** What it says unless a step carries its own words. */
export interface Words {
  /** One question a lens; `now` and `needed` are one pair, the other three the other. */
  now: string;
  needed: string;
  me: string;
  job: string;
  team: string;
  /** Each lens in a word or two, for a chart. */
  labels: Record<"now" | "needed" | "me" | "job" | "team", string>;
  /** The stop in the middle. */
  middle: string;
  /** What the picture does not say. */
  leanOnly: string;
  debrief: string;
  debriefThree: string;
}
