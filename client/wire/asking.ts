/** Something that is asked of the server, as a page shows it. */
import type { Signal } from "@preact/signals";

/** At rest, on its way, or what went wrong in words. */
export type Asking = { is: "idle" } | { is: "busy" } | { is: "problem"; text: string };

/** Asks, unless it has been asked already: a button that is pressed twice asks once. */
export async function askOnce(state: Signal<Asking>, ask: () => Promise<Asking>): Promise<void> {
  if (state.value.is === "busy") return;
  state.value = { is: "busy" };
  state.value = await ask();
}
