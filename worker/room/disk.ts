/**
 * whether the machine's disk takes writes. Cloudflare's always does. On one's own machine the server is asked first,
 * because workerd ends an object whose write has failed, and drops everybody in its room.
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
  /** How many more looks it takes until every phone has had time to send again. Looks are counted because the clock may be set. */
  #resending = 0;
  #asking: Promise<void> | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #again: (() => void) | null = null;

  /** `ask`: why the disk takes no writes, or null. `changed` is called when `news` has changed. */
  constructor(ask: () => Promise<Unsaved | null>, world: Pick<World, "now" | "after">, changed: () => void) {
    this.#ask = ask;
    this.#world = world;
    this.#changed = changed;
  }

  /** Why nothing can be saved, as the machine last said. */
  get trouble(): Unsaved | null {
    return this.#trouble;
  }

  /** What hosts are told: why nothing can be saved, or that phones are still sending, so that a vote closed now may miss answers. */
  get news(): DiskNews | null {
    return this.#trouble ?? (this.#resending > 0 ? "resending" : null);
  }

  /** Throws where nothing can be saved. */
  check(): void {
    if (this.#trouble !== null) throw new CannotSave(`The disk takes no more: ${this.#trouble}`);
  }

  /** Asks the machine; null if it was asked less than `DISK_LOOK_MS` ago, as is usual during a vote. */
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
    // While there is news, the room looks by itself: perhaps nobody sends anything that would make it look.
    const pause = found === null ? DISK_LOOK_MS : CANNOT_SAVE_AGAIN_MS;
    const { news } = this;
    this.#again = news && this.#world.after(pause, () => void this.#lookNow().catch(() => {}));
    if (news !== before) this.#changed();
  }
}
