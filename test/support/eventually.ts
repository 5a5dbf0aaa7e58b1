/** Waits for something that tells nobody when it happens. */
import { setTimeout } from "node:timers/promises";

/** Looks every so many milliseconds until it is so; fails after 10 s, or when looking fails. */
export async function eventually(what: string, so: () => boolean | Promise<boolean>, every = 25): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await setTimeout(every)) if (await so()) return;
  throw new Error(`Never so: ${what}`);
}
