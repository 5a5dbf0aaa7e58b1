/** A script as a facilitator reads it: its slots filled from the step. */
import { NOTES_CHARS } from "../limits.ts";
import { isWithin } from "../text.ts";
import { type Clock, clockOf } from "./clock.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { heldParagraph } from "./sentences.ts";
import { fillSlots, hasAll, type Values } from "./slots.ts";

/** What a script is filled from. Without a clock its paragraphs begin without a time. */
export interface Filling extends Values {
  clock?: Clock | undefined;
}

/** Fills the slots of a script. One without slots, or longer than a script may be, comes back as it is. */
export function fillScript(notes: string, from: Filling): string {
  if (!notes.includes("{") || !isWithin(notes, NOTES_CHARS)) return notes;
  const held = paragraphsOf(notes).flatMap((one) => heldParagraph(one, (text) => hasAll(text, from)) ?? []);
  const times = from.clock && clockOf(held, from.clock, from.words);
  return held
    .map((one, place) => fillSlots(one, { ...from, values: { ...from.values, at: times?.[place] ?? "" } }).trim())
    .filter((one) => one !== "")
    .join("\n\n");
}
