/** Passing the phone on: its person leaves, and the next one begins as somebody else. */

import { phoneQueue } from "../../../wire/phone-queue.ts";
import { forget, recall } from "../../../wire/storage.ts";
import { forgetAll, recalled } from "../../../wire/stored-names.ts";

/** What would be lost: messages that the room has not confirmed, and drafts. */
export interface Unsent {
  messages: number;
  begun: boolean;
}

/** Counts what this phone holds of its person and the room does not have. */
export function unsentIn(code: string): Unsent {
  // A question that has been sent leaves an empty draft behind.
  const begun = recalled(draftsIn(code)).some((name) => recall(name) !== "");
  return { messages: phoneQueue(code).entries.value.length, begun };
}

/** Forgets the person in this room, and nothing of other rooms; what they have answered stays theirs, in the room. */
export function forgetPerson(code: string): void {
  for (const what of ["resume", "joined", "name", "segment", "mode", "seed", "queue", "kept", "calendar"])
    forget(`${what}:${code}`);
  for (const what of ["draft", "place", "think"]) forgetAll(`${what}:${code}:`);
}

const draftsIn = (code: string) => `draft:${code}:`;
