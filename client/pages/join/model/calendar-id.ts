/** The name by which a calendar knows what this phone has put into it, so that what is saved again takes its own place. */
import { randomText, recall, remember } from "../../../wire/storage.ts";

/** Random, and so of no other phone; it tells nothing of the room or of the person. */
export function calendarIdOf(room: string): string {
  const known = recall(nameOf(room));
  if (known !== null) return known;
  const drawn = randomText(22);
  remember(nameOf(room), drawn);
  return drawn;
}

/** The same for what was said to one step: it is saved with everything else, or by itself. */
export const calendarOf = (room: string, step: string): string => `${calendarIdOf(room)}-${step}`;

const nameOf = (room: string): string => `calendar:${room}`;
