/** A plan as calendar entries (iCalendar, RFC 5545), made on the phone: nobody else gets to see it. Pure. */
import type { Payload } from "../../../shared/exercises/commit/answer.ts";

/** What the entries are called, in the person's language. */
interface EntryTexts {
  /** On the day of the plan. */
  due: string;
  /** On the day to look back. */
  followUp: string;
}

const DAY_MS = 86_400_000;
/** Bytes of a line, without its end. */
const LINE = 75;

/** Two entries without an hour, on the day of the plan and when it is time to look back, each with a reminder at nine. */
export function calendarOf(plan: Pick<Payload, "due" | "followUpDays">, texts: EntryTexts, now: number): string {
  const stamp = `${basic(new Date(now).toISOString().slice(0, 19))}Z`;
  const entry = (day: string, summary: string) => [
    "BEGIN:VEVENT",
    `UID:${day}-${stamp}@both-hats`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Both Hats//Commitment//EN",
    ...entry(plan.due, texts.due),
    ...entry(daysAfter(plan.due, plan.followUpDays), texts.followUp),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** "2026-03-31" some days later, by the calendar and so without regard to summer time. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
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
