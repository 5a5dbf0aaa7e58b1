/** Whether a connection has been lost for so long that its person should know. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { LinkState } from "../../../wire/connection.ts";

/** Milliseconds. A shorter loss is not shown. */
const SLOW_MS = 1_500;

export function slowOf(link: ReadonlySignal<LinkState>): ReadonlySignal<boolean> {
  const slow = signal(false);
  let slowly: ReturnType<typeof setTimeout> | undefined;
  link.subscribe(({ is }) => {
    if (is === "live" || is === "over") {
      clearTimeout(slowly);
      slowly = undefined;
      slow.value = false;
    } else {
      slowly ??= setTimeout(() => {
        slow.value = true;
      }, SLOW_MS);
    }
  });
  return slow;
}
