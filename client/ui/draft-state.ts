/**
 * A field between what is typed in this tab and what stands in the room, which other tabs and devices of the same person
 * change as well. Pure. Only a press or a tap in this tab sends; a field without unsent input shows what stands; and what is
 * unsent is never overwritten.
 */

/**
 * `open`: touched in this tab, and not sent since. `found`: kept by the browser and not touched here. `sent`: it stands,
 * unless the room refuses it. `safe`: the room has confirmed it.
 */
type Progress = "open" | "found" | "sent" | "safe";

export interface DraftState {
  /** As it was typed; null where the field shows what stands. */
  text: string | null;
  is: Progress;
  /** What stood when the typing began, and what of it has stood since; anything else comes from elsewhere. */
  known: readonly string[];
}

/** What the room has, or will have once it has confirmed it. */
export interface Standing {
  sent: string;
  /** It has not been confirmed, and may still be refused. */
  waits: boolean;
}

/** How a text would be sent. What stands is in this form already. */
type Clean = (text: string) => string;

/** Nothing of one's own: the field shows what stands. */
export const untouched: DraftState = { text: null, is: "safe", known: [] };

/** What the browser has kept, and what stood when it was begun; null where that is not known. */
export function found(text: string, on: string | null, sent: string): DraftState {
  return { text, is: "found", known: [on ?? sent] };
}

/** A keystroke or a tap. */
export function typed({ is, known }: DraftState, text: string, sent: string): DraftState {
  const begun = is === "safe" ? [] : known;
  return { text, is: "open", known: is === "sent" || is === "safe" ? [...begun, sent] : begun };
}

/** A pass: what is unsent stays where it is. */
export function passedOn(held: DraftState): DraftState {
  return isOpen(held) ? held : untouched;
}

/** Takes in what stands now. Asking again with the same changes nothing. */
export function settled(held: DraftState, { sent, waits }: Standing, clean: Clean): DraftState {
  const { text, is, known } = held;
  if (text === null) return held;
  if (clean(text) === sent) {
    if (is === "safe") return held;
    if (!waits) return { text, is: "safe", known: [sent] };
    return is === "sent" ? held : { text, is: "sent", known };
  }
  if (is === "safe") return untouched;
  // What stood before stands again: the room has refused it, and it must not be lost.
  if (is === "sent") return known.includes(sent) ? { ...held, is: "open" } : untouched;
  return held;
}

/** It holds something that has not been sent. */
export function isOpen({ is }: DraftState): boolean {
  return is !== "sent" && is !== "safe";
}

/** Something newer stands that was sent from elsewhere, while this is unsent. */
export function isOvertaken(held: DraftState, sent: string): boolean {
  return isOpen(held) && !held.known.includes(sent);
}
