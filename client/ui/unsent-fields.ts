/** The fields with unsent input. While there is one, the page must not say that everything is saved. */
import { signal } from "@preact/signals";

/** A field with unsent input. */
export interface UnsentField {
  /** What its person has since sent from another tab or device, in words. Null: an empty text. Absent: nothing was. */
  newer?: string | null;
  /** It holds words that were typed: their person sends them with a press. */
  typed: boolean | undefined;
  /** Drops the input and shows the answer that the room has. */
  yield(): void;
}

/** The fields by their ids. */
export const unsentFields = signal<ReadonlyMap<string, UnsentField>>(new Map());

/** Registers a field's unsent input; null removes it. */
export function markUnsentField(field: string, what: UnsentField | null): void {
  if (what === null && !unsentFields.value.has(field)) return;
  const next = new Map(unsentFields.value);
  if (what) next.set(field, what);
  else next.delete(field);
  unsentFields.value = next;
}
