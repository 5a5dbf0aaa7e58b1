/**
 * whether the machine's disk takes what is written. Cloudflare's always does. One's own machine is asked, for the
 * platform ends an object whose write has failed, and drops everybody in its room.
 */
import { CANNOT_SAVE_AGAIN_MS, DISK_LOOK_MS } from "../shared/limits.ts";
import type { Unsaved } from "../shared/protocol/view.ts";
import type { World } from "./world.ts";

/** A write that was not tried, because the disk would not take it. */
export class CannotSave extends Error {}

export class Disk {
  readonly #ask: () => Promise<Unsaved | null>;
  readonly #world: Pick<World, "now" | "after">;
  readonly #changed: () => void;
  #trouble: Unsaved | null = null;
  #asking: Promise<void> | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #again: (() => void) | null = null;

  /** `ask`: what the machine says of its disk; null where it takes everything. `changed`: there is trouble, or no more. */
  constructor(ask: () => Promise<Unsaved | null>, world: Pick<World, "now" | "after">, changed: () => void) {
    this.#ask = ask;
    this.#world = world;
    this.#changed = changed;
  }

  /** Why nothing can be saved, as the machine last said. */
  get trouble(): Unsaved | null {
    return this.#trouble;
  }

  /** Throws where nothing can be saved. */
  check(): void {
    if (this.#trouble !== null) throw new CannotSave(`The disk takes no more: ${this.#trouble}`);
  }

  /** Asks the machine; null where it was asked just now, as it mostly is during a vote. */
  look(): Promise<void> | null {
    const ago = this.#world.now() - this.#askedAt;
    return ago < 0 || ago >= DISK_LOOK_MS ? this.#lookNow() : null;
  }

  #lookNow(): Promise<void> {
    this.#asking ??= this.#find().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #find(): Promise<void> {
    const found = await this.#ask();
    this.#askedAt = this.#world.now();
    this.#again?.();
    // While there is trouble, whoever waits for its end may be silent.
    this.#again =
      found === null ? null : this.#world.after(CANNOT_SAVE_AGAIN_MS, () => void this.#lookNow().catch(() => {}));
    if (found === this.#trouble) return;
    this.#trouble = found;
    this.#changed();
  }
}
