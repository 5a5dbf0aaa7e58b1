/**
 * Rooms in which anything happens in any order: people come, go and are removed, answer, resend and change their minds,
 * several hosts press everything, the process restarts. After every step the promises have to hold.
 *
 * A failure prints its seed: `SEED=123 npx vitest run --project core test/fuzz` plays it alone. Put it into `KEPT` once it
 * is understood. `FUZZ_RUNS=5000` plays more.
 */
import { describe, expect, it } from "vitest";
import { exercises } from "../../shared/exercises/index.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { run } from "./run.ts";
import { FIXED, KEPT, seedsOf } from "./seeds.ts";
import { EXPECTED, Seen } from "./seen.ts";

/** Milliseconds that a room may take on a busy machine. */
const RUN_MS = 5_000;

function play(seed: number, seen: Seen): void {
  const store = new MemoryStore();
  run(seed, { store, again: () => store }, seen);
}

describe("a room in which anything happens", () => {
  const seeds = seedsOf(process.env);

  it.each(KEPT)("keeps its promises, as with seed %i, which once failed", (seed) => {
    play(seed, new Seen());
  });

  it(`keeps its promises in ${seeds.length} rooms, which together get everywhere`, {
    timeout: seeds.length * RUN_MS,
  }, () => {
    const seen = new Seen();
    for (const seed of seeds) play(seed, seen);
    // One room alone cannot get everywhere.
    expect(seeds.length < FIXED ? [] : seen.missing()).toEqual([]);
  });

  it("notices what was never reached", () => {
    const nothing = new Seen();
    expect(nothing.missing()).toEqual(EXPECTED);
    for (const what of EXPECTED.slice(1)) nothing.add(what);
    expect(nothing.missing()).toEqual(EXPECTED.slice(0, 1));
    for (const id of Object.keys(exercises)) expect(EXPECTED).toContain(`${id} was closed`);
  });
});
