/** Which fields hold what has not been sent: while there is any, nothing may claim that all is saved. */
import { signal } from "@preact/signals";

/** A field with something unsent. */
export interface UnsentField {
  /** What its person has sent from elsewhere since, in words; null where that is nothing, absent where there is no such thing. */
  newer?: string | null;
  /** Shows what stands instead. */
  yield(): void;
}

/** Those fields, by a name of each. */
export const unsentFields = signal<ReadonlyMap<string, UnsentField>>(new Map());

/** Tells what a field holds that has not been sent; null when there is nothing. */
export function markUnsentField(field: string, what: UnsentField | null): void {
  if (what === null && !unsentFields.value.has(field)) return;
  const next = new Map(unsentFields.value);
  if (what) next.set(field, what);
  else next.delete(field);
  unsentFields.value = next;
}
