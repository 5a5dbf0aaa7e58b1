/** What a facilitator adds to a report: sentences, what is asked of the client, the order of the sections. Figures are not among it. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Picture } from "../picture.ts";
import { Count, distinct, Id, line, maybeLine, maybeProse, prose } from "../primitives.ts";
import { OnPress } from "./edition.ts";
import { isOvercounted } from "./overcounted.ts";

/** A day of the calendar, such as "2027-01-29". */
export const Day = v.pipe(
  v.string(),
  v.isoDate(),
  // The 31st of February is read as the 3rd of March.
  v.check((day) => new Date(day).toJSON()?.startsWith(day) === true),
);

const People = v.pipe(Count, v.maxValue(limits.PEOPLE_PER_ROOM));

/** A finding of page one: which of those that are proposed, and the sentence where it is hers. */
const Finding = v.object({ of: v.pipe(v.string(), v.maxLength(200)), says: maybeLine(limits.REPORT.sentence) });

/** What the client is asked for, of whom, and until when. */
const Ask = v.object({ what: prose(limits.REPORT.ask), who: maybeLine(limits.TITLE_CHARS), by: v.optional(Day) });

/** What gets in the way, as she puts it together, and how many named it. */
const Obstacle = v.object({ theme: line(limits.REPORT.theme), n: v.optional(People) });

/** Something from the parking lot, in her words: what became of it, or who answers it until when. */
const Parked = v.object({
  what: prose(limits.REPORT.ask),
  /** Absent: it is still open. */
  answer: maybeProse(limits.REPORT.ask),
  who: maybeLine(limits.TITLE_CHARS),
  by: v.optional(Day),
});

/** A section, in her order. */
const Section = v.object({
  id: Id,
  /** Not in this report. */
  off: v.optional(v.literal(true)),
  /** Its heading, where it is hers. */
  says: maybeLine(limits.REPORT.sentence),
  /** What was said in the debrief. */
  note: maybeProse(limits.REPORT.note),
});

/** Every field may be absent: then the report says what the product proposes, or nothing. */
export const ReportDraft = v.object({
  /** What the client wanted, in the client's words. */
  why: maybeProse(limits.REPORT.prose),
  /** Who came, such as "Team leads in operations". */
  group: maybeLine(limits.TITLE_CHARS),
  /** Who ran it. */
  facilitation: maybeLine(limits.TITLE_CHARS),
  /** R-173, in place of the plan's; null: none. */
  logo: v.optional(v.nullable(Picture)),
  /** Absent: as proposed. */
  findings: v.optional(v.pipe(v.array(Finding), v.maxLength(limits.REPORT.findings))),
  asks: v.optional(v.pipe(v.array(Ask), v.maxLength(limits.REPORT.asks))),
  /** Who will ask again, when, and how. */
  followUp: maybeProse(limits.REPORT.prose),
  /** The client's part in that. */
  part: maybeProse(limits.REPORT.prose),
  /** What would show more: the client's own figure. */
  indicator: maybeProse(limits.REPORT.prose),
  /** obstacles by theme, and how many people named one. */
  obstacles: v.optional(v.pipe(v.array(Obstacle), v.maxLength(limits.REPORT.obstacles))),
  writers: v.optional(People),
  /** of the parking lot, never in the room's words. */
  parked: v.optional(v.pipe(v.array(Parked), v.maxLength(limits.REPORT.parked))),
  /** Steps that are not among them follow in the plan's order. */
  sections: v.optional(v.pipe(v.array(Section), v.maxLength(limits.STEPS), distinct())),
  /** What the client edition shows beside what it always does. */
  shows: v.optional(v.pipe(v.array(OnPress), v.maxLength(OnPress.options.length))),
  /** A higher floor for the client edition; a lower one than the product's own changes nothing. */
  floor: v.optional(People),
});
export type ReportDraft = v.InferOutput<typeof ReportDraft>;

/** `PUT /api/rooms/:code/report`: what is to be kept, if nobody has kept anything since `version`. */
export const SaveReport = v.object({
  version: Count,
  // What a room has kept stays readable, so a draft by itself takes any count.
  draft: v.pipe(
    ReportDraft,
    v.check(
      (draft) => !draft.obstacles?.some((one) => isOvercounted(one, draft.writers)),
      "more named a theme than named any",
    ),
  ),
});
export type SaveReport = v.InferOutput<typeof SaveReport>;

/** What a room keeps of it. */
export interface KeptReport {
  /** How often it was saved. */
  version: number;
  draft: ReportDraft;
}
