/** Which fields hold typing that has not been sent: while there is any, nothing may claim that all is saved. */
import { signal } from "@preact/signals";

/** Names of those fields, one for each. */
export const unsent = signal<ReadonlySet<string>>(new Set());

/** Tells whether a field holds typing that has not been sent. */
export function markUnsent(field: string, is: boolean): void {
  if (unsent.value.has(field) === is) return;
  const next = new Set(unsent.value);
  if (is) next.add(field);
  else next.delete(field);
  unsent.value = next;
}
