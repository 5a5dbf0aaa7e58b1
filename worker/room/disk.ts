/**
 * whether the machine's disk takes what is written. Cloudflare's always does. One's own machine is asked, for the
 * platform ends an object whose write has failed, and drops everybody in its room.
 */
import { CANNOT_SAVE_AGAIN_MS, DISK_LOOK_MS, RESENDING_LOOKS } from "../../shared/limits.ts";
import type { DiskNews, Unsaved } from "../../shared/protocol/view.ts";
import type { World } from "../../shared/room/world.ts";

/** A write that was not tried, because the disk would not take it. */
export class CannotSave extends Error {}

export class Disk {
  readonly #ask: () => Promise<Unsaved | null>;
  readonly #world: Pick<World, "now" | "after">;
  readonly #changed: () => void;
  #trouble: Unsaved | null = null;
  /** Looks that are to come before every phone has had time to send again. They are counted: the clock may be set. */
  #resending = 0;
  #asking: Promise<void> | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #again: (() => void) | null = null;

  /** `ask`: what the machine says of its disk; null where it takes everything. `changed`: there is other news. */
  constructor(ask: () => Promise<Unsaved | null>, world: Pick<World, "now" | "after">, changed: () => void) {
    this.#ask = ask;
    this.#world = world;
    this.#changed = changed;
  }

  /** Why nothing can be saved, as the machine last said. */
  get trouble(): Unsaved | null {
    return this.#trouble;
  }

  /** What hosts are to know: why nothing can be saved, or that whoever closes a vote now may be quicker than its last answers. */
  get news(): DiskNews | null {
    return this.#trouble ?? (this.#resending > 0 ? "resending" : null);
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
    const before = this.news;
    if (this.#trouble !== null) this.#resending = RESENDING_LOOKS;
    else if (this.#resending > 0) this.#resending -= 1;
    this.#trouble = found;
    // While there is news, whoever waits for its end may be silent.
    const pause = found === null ? DISK_LOOK_MS : CANNOT_SAVE_AGAIN_MS;
    const { news } = this;
    this.#again = news && this.#world.after(pause, () => void this.#lookNow().catch(() => {}));
    if (news !== before) this.#changed();
  }
}
