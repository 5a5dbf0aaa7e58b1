/**
 * pages that found no place on this machine. The Worker turns them away before their room hears of them, so it tells the
 * room how many they were, for its hosts to read.
 */
import { RETRY_SECONDS } from "../../shared/limits.ts";
import type { World } from "../../shared/room/world.ts";

/** Milliseconds in which whoever was turned away has come again: 60 seconds, and 10 over which pages spread themselves. */
export const AGAIN_MS = (RETRY_SECONDS + 10) * 1_000;

/** Counts who waits outside. Each of them comes again, and is turned away again, once in `AGAIN_MS`. */
export class TurnedAway {
  readonly #world: Pick<World, "after">;
  readonly #changed: () => void;
  #now = 0;
  #before = 0;
  #running = false;

  /** `changed`: there is another number to tell. */
  constructor(world: Pick<World, "after">, changed: () => void) {
    this.#world = world;
    this.#changed = changed;
  }

  get lately(): number {
    return Math.max(this.#now, this.#before);
  }

  add(count: number): void {
    this.#now += count;
    this.#changed();
    if (!this.#running) this.#run();
  }

  #run(): void {
    this.#running = true;
    this.#world.after(AGAIN_MS, () => {
      this.#before = this.#now;
      this.#now = 0;
      this.#running = false;
      this.#changed();
      if (this.#before > 0) this.#run();
    });
  }
}

/** By room: how many were turned away since it was told. An entry is there while it is being told. */
const untold = new Map<string, number>();

/** Tells a room of one more; while it is being told, others are put together. */
export async function tellTurnedAway(code: string, tell: (count: number) => Promise<void>): Promise<void> {
  const telling = untold.get(code);
  untold.set(code, (telling ?? 0) + 1);
  if (telling !== undefined) return;
  for (let count = untold.get(code); count; count = untold.get(code)) {
    untold.set(code, 0);
    // A room that cannot be reached need not know.
    await tell(count).catch(() => {});
  }
  untold.delete(code);
}

/** The share of the places that has to be taken for all to count as taken still: one who leaves is no news. */
const STILL_FULL = 0.9;

let full = false;

/** Tells the operator once when nobody finds a place any more, and once when there are some again. */
export function sayWhetherFull(refused: boolean, taken: number, places: number): void {
  if (refused && !full) {
    full = true;
    console.warn(
      `All ${places} places for phones are taken. Whoever comes now waits outside and comes in when somebody leaves. ` +
        "More places need a higher limit of open files (ulimit -Hn, or LimitNOFILE= for a service) and a new start.",
    );
  } else if (!refused && full && taken < places * STILL_FULL) {
    full = false;
    console.warn("There are places for phones again.");
  }
}
