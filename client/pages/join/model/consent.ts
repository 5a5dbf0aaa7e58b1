/** what this phone knows of its person's consent. It shows what the room holds, and never more than one change is on its way. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Kept } from "./mine.ts";

/** What became of the last change; `unsure` where the room could not be asked. */
export type Note = "yes" | "no" | "final" | "over" | "failed" | "unsure";

/** `busy`: a change is on its way. */
export interface Shown {
  given: boolean;
  busy: boolean;
  note: Note | null;
}

/** The room, as far as consent goes. */
export interface Asked {
  keep(given: boolean): Promise<Kept>;
  /** What it holds; null where that could not be fetched. */
  held(): Promise<boolean | null>;
  ended(): boolean;
}

/** `given`: what the room has told. */
export function makeConsent(given: boolean, { keep, held, ended }: Asked) {
  const shown = signal<Shown>({ given, busy: false, note: null });
  const set = async (wanted: boolean): Promise<void> => {
    const before = shown.value;
    if (before.busy) return;
    shown.value = { given: wanted, busy: true, note: null };
    const kept = await keep(wanted);
    if (kept === "over") {
      shown.value = { given: false, busy: false, note: "over" };
      return;
    }
    // A reply that was lost says nothing of what the room holds.
    const found = kept === "kept" ? wanted : await held();
    const note = found === null ? "unsure" : found !== wanted ? "failed" : wanted ? "yes" : ended() ? "final" : "no";
    shown.value = { given: found ?? before.given, busy: false, note };
  };
  const readable: ReadonlySignal<Shown> = shown;
  return { shown: readable, set };
}
