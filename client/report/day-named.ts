/** Days of a report, as a reader reads them. */
import { dayOf } from "../ui/dates.ts";

/** A day such as "2027-01-29", written out. Noon is the same day everywhere that the page is read. */
export const dayNamed = (day: string): string => dayOf(new Date(`${day}T12:00`).getTime());
