/** What a report tells, in the order in which its page tells it: files keep to what the facilitator has chosen. */
import type { ReportStep } from "../figures.ts";

/** A finding of page one. */
export interface ToldFinding {
  step: string;
  item: string;
  says: string;
  /** The figures in a line; nobody can edit them. */
  figures: string;
  /** The sentence is the facilitator's. */
  isHers: boolean;
}

/** A step that is told. */
export interface ToldSection {
  step: ReportStep;
  /** Its heading, where it is the facilitator's. */
  says?: string | undefined;
  /** What was said in the debrief. */
  note?: string | undefined;
}

export interface Story {
  findings: readonly ToldFinding[];
  sections: readonly ToldSection[];
}
