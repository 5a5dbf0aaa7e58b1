/** R-85 against the real runtime: the room's object, real sockets, files over HTTP. The pure core plays many more pairs. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { difference } from "../interference/compare.ts";
import { numbersLeftOut } from "../interference/numbers.ts";
import { pairOf } from "../interference/pairs.ts";
import { play, type Run } from "../interference/play.ts";
import type { Script } from "../interference/script.ts";
import type { Received } from "../interference/venue.ts";
import { RealVenue } from "./support/venue.ts";

afterEach(() => vi.useRealTimers());

/**
 * Pairs of every kind, about steps of either class. Of those that notice as many mutants as any others do, these have the fewest
 * messages. Rooms that are split take longest here, so there are few of them.
 */
const SEEDS = [8, 29, 74, 92, 100, 148, 180, 187, 199, 218, 238, 257, 325, 404, 482, 520, 536, 614, 834, 899];

async function room(script: Script): Promise<Run> {
  return play(script, await RealVenue.make(script, (script.happenings[0]?.at ?? 0) - 1_000));
}

/** How many have voted by now is told when there is time for it, and who is there as well: the pure core compares both. */
function whenever(one: Received): Received | null {
  if (/^\{"t":"(?:progress|people)"/.test(one.text)) return null;
  return { ...numbersLeftOut(one), at: 0 };
}

describe("R-85 two rooms that differ in one thing, in the real runtime", () => {
  it.each(SEEDS)("are the same to whom it is not told, with seed %i", { timeout: 60_000 }, async (seed) => {
    const pair = pairOf(seed);
    if (!pair) return;
    const [one, other] = [await room(pair.one), await room(pair.other)];
    const { seen, until } = pair.rule(one, other);
    const broken = difference(one.received, other.received, {
      ...(until && { until }),
      seen: (received) => {
        const what = seen ? seen(received) : received;
        return what && whenever(what);
      },
    });
    expect(broken, pair.what).toBeNull();
  });
});
