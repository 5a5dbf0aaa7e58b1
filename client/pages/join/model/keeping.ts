/** What one press keeps: entries for the person's own calendar, made on the phone. Pure, but for what the browser remembers. */
import { fill } from "#words/fill.ts";
import { keep as words } from "#words/keep.ts";
import type { InShort } from "../../../exercises/contract/keepsake.ts";
import type { CalendarEntry } from "../../../ui/calendar.ts";
import { dayOf } from "../../../ui/dates.ts";
import { dayAt, daysAfter, noonOf } from "../../../ui/day.ts";
import { recall, remember } from "../../../wire/storage.ts";
import { returnCodeOf } from "./return-code.ts";

/** When it is time to look back, in days. */
const LOOK_BACK = 28;

/** What somebody has committed to in a step. */
export interface KeptPlan extends InShort {
  step: string;
}

/** What the entries are made of. */
export interface Keeping {
  workshop: string;
  /** The private link; null where this phone has none. */
  link: string | null;
  /** What the person has committed to. */
  plans: readonly KeptPlan[];
  /** The facilitator's list. */
  reading?: string | undefined;
  /** Until when the room is sure to be there, where it has told. */
  expiresAt?: number | undefined;
}

/** The person's private link into a room. */
export function returnLinkOf(room: string, resume: string): string | null {
  const code = returnCodeOf(resume);
  return code === null ? null : `${location.origin}/j/${room}#return=${code}`;
}

/** Four weeks from now, or the last day on which the link is sure to work: today, where the room has not told. */
export function lookBackOn(expiresAt: number | undefined, now: number): string {
  const wished = daysAfter(dayAt(now), LOOK_BACK);
  const sure = lastSureDay(expiresAt ?? now, now);
  return later(wished, sure) === wished ? sure : wished;
}

const later = (one: string, other: string): string => (one.localeCompare(other) > 0 ? one : other);

/** The room may go at any hour of the day on which it expires. */
function lastSureDay(expiresAt: number, now: number): string {
  const today = dayAt(now);
  const before = daysAfter(dayAt(expiresAt), -1);
  return later(before, today);
}

/** The days of what the person has committed to, and the day to come back. */
export function entriesToKeep({ workshop, link, plans, reading, expiresAt }: Keeping, now: number): CalendarEntry[] {
  const parts = [
    ...plans.map(({ text, more }) => `${text}\n${more}`),
    link && fill(words.entry.link, { link }),
    link && expiresAt !== undefined && fill(words.entry.until, { day: dayOf(noonOf(lastSureDay(expiresAt, now))) }),
    reading && fill(words.entry.reading, { text: reading }),
  ];
  return [
    {
      id: "keep",
      day: lookBackOn(expiresAt, now),
      title: fill(words.entry.title, { workshop }),
      text: parts.filter((part) => part).join("\n\n"),
      isPrivate: true,
    },
    ...plans.flatMap(({ step, entries }) =>
      entries.map((entry) => ({ ...entry, id: `${step}-${entry.id}`, isPrivate: true }) as const),
    ),
  ];
}

/** Whether somebody has pressed it on this phone: nobody else is told. */
export const hasKept = (room: string): boolean => recall(nameOf(room)) !== null;
export const setKept = (room: string): void => remember(nameOf(room), "1");

const nameOf = (room: string): string => `kept:${room}`;
