/** The state of a request, as a page shows it. */
import type { Signal } from "@preact/signals";

/** Not asked, on its way, or failed, with the reason in words. */
export type Asking = { is: "idle" } | { is: "busy" } | { is: "problem"; text: string };

/** Runs `ask` and keeps its outcome in `state`. Does nothing while an earlier request is on its way. */
export async function askOnce(state: Signal<Asking>, ask: () => Promise<Asking>): Promise<void> {
  if (state.value.is === "busy") return;
  state.value = { is: "busy" };
  state.value = await ask();
}
