/** Everything that this page keeps under names that begin alike. */
import { forget, memory, PREFIX, shelf } from "./storage.ts";

/** The names of everything kept that begin so. */
export function recalled(beginning: string): string[] {
  const names = new Set(memory.keys());
  try {
    for (const name of Object.keys(shelf())) {
      if (name.startsWith(PREFIX)) names.add(name.slice(PREFIX.length));
    }
  } catch {
    // There is no storage, so nothing was kept in it.
  }
  return [...names].filter((name) => name.startsWith(beginning));
}

/** Forgets everything whose name begins so. */
export function forgetAll(beginning: string): void {
  for (const name of recalled(beginning)) forget(name);
}
