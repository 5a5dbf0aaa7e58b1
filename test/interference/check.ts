/** Plays both rooms of a pair and lays them side by side. */
import { difference } from "./compare.ts";
import type { Pair } from "./pair.ts";
import { play, type Run } from "./play.ts";
import { VirtualRoom } from "./room.ts";
import type { Script } from "./script.ts";

export interface Checked {
  /** What should have been the same and is not; null where all is. */
  broken: string | null;
  /** Whether the two rooms differ at all, later or for whom it concerns: if they never do, the pair shows nothing. */
  differ: boolean;
}

const room = (script: Script): Promise<Run> => play(script, new VirtualRoom(script.room, script.plan));

export async function check({ one, other, rule }: Pair): Promise<Checked> {
  const [here, there] = [await room(one), await room(other)];
  return {
    broken: difference(here.received, there.received, rule(here, there)),
    differ: difference(here.received, there.received, {}) !== null,
  };
}

/** The pair with as little as may happen for it to be broken still: things are left out as long as that goes. */
export async function shrunk(pair: Pair): Promise<Pair> {
  let least = pair;
  for (const { id } of [...pair.one.happenings].reverse()) {
    const without = (script: Script) => ({ ...script, happenings: script.happenings.filter((one) => one.id !== id) });
    const smaller = { ...least, one: without(least.one), other: without(least.other) };
    const checked = await check(smaller).catch(() => null);
    if (checked?.broken) least = smaller;
  }
  return least;
}

/** A script as lines. */
export function told({ happenings, cast }: Script): string {
  return [JSON.stringify(cast), ...happenings.map((one) => JSON.stringify(one))].join("\n");
}
