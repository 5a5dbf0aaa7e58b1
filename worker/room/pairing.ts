/** the digits that pages show which wait to be let in. */
import { PAIRING_BURST, PAIRING_REMEMBERED, PAIRINGS_PER_SECOND } from "../../shared/limits.ts";
import type { World } from "../../shared/room/world.ts";
import { randomFrom } from "./random.ts";
import { TokenBucket } from "./token-bucket.ts";

/** Draws digits for one room. What is lost in hibernation does no harm: nobody has come for a while then. */
export class Pairing {
  readonly #world: Pick<World, "now">;
  readonly #bucket: TokenBucket;
  #shown: string[] = [];

  constructor(world: Pick<World, "now">) {
    this.#world = world;
    this.#bucket = new TokenBucket(world.now(), PAIRING_BURST, PAIRINGS_PER_SECOND);
  }

  /**
   * Digits for one more page, or null where pages come faster than anybody sets up screens. `waiting`: what others show. None
   * of these is close to the new ones, so that a slip of the host's lets nobody else in.
   */
  draw(waiting: readonly string[]): string | null {
    if (!this.#bucket.take(this.#world.now())) return null;
    for (;;) {
      // At most 6,500 of 10,000 are taken, by 100 pages with 60 neighbours each and by what was shown lately.
      const digits = randomFrom("0123456789", 4);
      if (this.#shown.includes(digits) || waiting.some((other) => isClose(digits, other))) continue;
      this.#shown = [digits, ...this.#shown].slice(0, PAIRING_REMEMBERED);
      return digits;
    }
  }
}

/** Whether one slip makes one of the other: a wrong digit, or the same digits in another order. */
export function isClose(one: string, other: string): boolean {
  const wrong = [...one].filter((digit, place) => digit !== other[place]).length;
  return wrong <= 1 || sorted(one) === sorted(other);
}

const sorted = (digits: string): string => [...digits].sort().join("");
