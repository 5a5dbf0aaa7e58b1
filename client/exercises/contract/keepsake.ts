/** An answer that stays with its person and is shown on their own phone only. Some exercises have a `Keepsake.tsx`. */
import type { FunctionComponent } from "preact";
import type { CalendarEntry } from "../../ui/calendar.ts";

export interface KeepsakeProps {
  payload: unknown;
  /** By which a calendar knows what is saved of it, however often it is. */
  calendar: string;
  /** Deletes the answer, where it can be deleted from here. */
  forget?(): void;
}

/** An answer where there is little room for it. */
export interface InShort {
  text: string;
  /** What belongs to it, line by line, such as its day. */
  more: string;
  /** Its days, for a calendar. */
  entries: readonly CalendarEntry[];
}

/** The module of a keepsake. `inShort`: as a sentence, where it can be told in one; null where the payload is none. */
export interface KeepsakeModule {
  default: KeepsakePart;
  inShort?(payload: unknown): InShort | null;
}

/** Draws nothing where the payload is no answer to its exercise. */
export type KeepsakePart = FunctionComponent<KeepsakeProps>;
