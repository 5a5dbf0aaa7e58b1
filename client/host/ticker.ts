/** One beat for every clock on the page, so that they all step together and the rest of the page stands still. */
import { type ReadonlySignal, signal } from "@preact/signals";

const BEAT_MS = 500;
const beats = signal(0);
let beating: ReturnType<typeof setInterval> | undefined;

/** Counts up twice a second; reading it in a component draws that component anew with every beat. */
export function ticker(): ReadonlySignal<number> {
  beating ??= setInterval(() => {
    beats.value += 1;
  }, BEAT_MS);
  return beats;
}
