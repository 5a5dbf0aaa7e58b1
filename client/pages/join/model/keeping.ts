/** What one press keeps: entries for the person's own calendar, made on the phone. Pure, but for what the browser remembers. */
import { fill } from "#words/fill.ts";
import { keep as words } from "#words/keep.ts";
import { RETENTION_DAYS } from "../../../../shared/limits.ts";
import type { InShort } from "../../../exercises/contract/keepsake.ts";
import type { CalendarEntry } from "../../../ui/calendar.ts";
import { dayAt, daysAfter } from "../../../ui/day.ts";
import { recall, remember } from "../../../wire/storage.ts";
import { returnCodeOf } from "./return-code.ts";

/** When it is time to look back, in days. */
const LOOK_BACK = 28;

/** What the entries are made of. */
export interface Keeping {
  workshop: string;
  /** The private link; null where this phone has none. */
  link: string | null;
  /** What the person has committed to. */
  plans: readonly InShort[];
  /** The facilitator's list. */
  reading?: string | undefined;
  /** For how many days the room's data is kept after its end, where that is known. */
  retentionDays?: number | undefined;
}

/** The person's private link into a room. */
export function returnLinkOf(room: string, resume: string): string | null {
  const code = returnCodeOf(resume);
  return code === null ? null : `${location.origin}/j/${room}#return=${code}`;
}

/** Four weeks from now, or as late as the link can be counted on. */
export function lookBackOn(retentionDays: number = RETENTION_DAYS.standard, now: number): string {
  return daysAfter(dayAt(now), Math.max(1, Math.min(LOOK_BACK, retentionDays - 1)));
}

/** The days of what the person has committed to, and the day to come back. */
export function entriesToKeep(
  { workshop, link, plans, reading, retentionDays }: Keeping,
  now: number,
): CalendarEntry[] {
  const parts = [
    ...plans.map(({ text }) => text),
    link && fill(words.entry.link, { link, n: retentionDays ?? RETENTION_DAYS.standard }),
    reading && fill(words.entry.reading, { text: reading }),
  ];
  return [
    {
      day: lookBackOn(retentionDays, now),
      title: fill(words.entry.title, { workshop }),
      text: parts.filter((part) => part).join("\n\n"),
      isPrivate: true,
    },
    ...plans.flatMap(({ entries }) => entries.map((entry) => ({ ...entry, isPrivate: true }) as const)),
  ];
}

/** Whether somebody has pressed it on this phone: nobody else is told. */
export const hasKept = (room: string): boolean => recall(nameOf(room)) !== null;
export const setKept = (room: string): void => remember(nameOf(room), "1");

const nameOf = (room: string): string => `kept:${room}`;
