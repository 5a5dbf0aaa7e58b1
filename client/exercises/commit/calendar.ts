/** A plan as calendar entries. Pure. */
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import type { CalendarEntry } from "../../ui/calendar.ts";
import { daysAfter } from "../../ui/day.ts";

/** What the entries are called, in the person's language. */
interface EntryTexts {
  /** On the day of the plan. */
  due: string;
  /** On the day to look back. */
  followUp: string;
}

/** Two entries, on the day of the plan and when it is time to look back. */
export function entriesOf(
  { due, followUpDays }: Pick<Payload, "due" | "followUpDays">,
  texts: EntryTexts,
): CalendarEntry[] {
  return [
    { id: "due", day: due, title: texts.due },
    { id: "back", day: daysAfter(due, followUpDays), title: texts.followUp },
  ];
}
