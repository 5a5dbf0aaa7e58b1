/** Calendar entries as a file (iCalendar, RFC 5545), made on the device: nobody else gets to see them. Pure. */
import { daysAfter } from "./day.ts";

/** An entry on a day, without an hour. */
export interface CalendarEntry {
  /** Which it is of all that its owner keeps, and stays whatever becomes of its day or its text. */
  id: string;
  /** "2026-03-31". */
  day: string;
  /** What the entry is called. */
  title: string;
  /** What stands inside it. */
  text?: string;
  /** A calendar that others may look into shows them no more than that there is something. */
  isPrivate?: true;
}

/** Bytes of a line, without its end. */
const LINE = 75;

/**
 * The file with all entries, each with a reminder at nine. `owner`: random bits that stay the same from file to file, by
 * which a calendar puts an entry that it has been given before in place of that one (§3.8.4.7).
 */
export function calendarFile(entries: readonly CalendarEntry[], owner: string, now: number): string {
  const stamp = `${basic(new Date(now).toISOString().slice(0, 19))}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Both Hats//Both Hats//EN",
    ...entries.flatMap((entry) => event(entry, owner, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The address of a link that carries the file: it works where plain http allows little else, and asks no server. */
export const calendarAddress = (file: string): string => `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;

function event({ id, day, title, text, isPrivate }: CalendarEntry, owner: string, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${owner}-${id}@both-hats`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(isPrivate ? ["CLASS:PRIVATE"] : []),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
  ];
}

const basic = (date: string): string => date.replace(/[-:]/g, "");

/** §3.3.11: these characters mean something inside a text; some readers take any kind of line break for the end of a line. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, "\\n");
}

/** §3.1: a line longer than 75 bytes goes on in the next one, after a space; never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let width = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (width + size > LINE) {
      out += "\r\n ";
      width = 1;
    }
    out += character;
    width += size;
  }
  return out;
}
