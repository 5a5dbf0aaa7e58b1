/** Connections on one's own machine: the Worker stays with each and ends those that their peers do not. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Signs, SocketWatchdog } from "../../worker/room/socket-watchdog.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let watchdog: SocketWatchdog;
beforeEach(() => {
  vi.useFakeTimers();
  watchdog = new SocketWatchdog();
  seen.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is learnt of a connection; where nothing is said, of one whose peer reads and is heard from. */
interface Seen {
  heard(): Promise<number | null>;
  stuck(): Promise<boolean>;
}

const seen = new Map<string, Seen>();
const signs: Signs = {
  heard: async (room) => seen.get(room)?.heard() ?? null,
  stuck: async () => {
    const found = await Promise.all([...seen].map(async ([peer, one]) => ((await one.stuck()) ? [peer] : [])));
    return new Set(found.flat());
  },
};

/** A connection in a room of its own; `over` once the Worker has ended it. */
async function connection(own: Partial<Seen> = {}): Promise<{ id: string; over: () => boolean }> {
  let id = "";
  let signal: AbortSignal | null | undefined;
  const room = {
    fetch: async (_: Request, init: RequestInit) => {
      signal = init.signal;
      return new Response();
    },
  };
  const ask = (given: string) => {
    id = given;
    return new Request("http://both.hats/");
  };
  const name = `room-${seen.size}`;
  seen.set(name, { heard: async () => Date.now(), stuck: async () => false, ...own });
  await watchdog.open(room, ask, { room: name, peer: name }, signs, { waitUntil: () => {} });
  return { id, over: () => signal?.aborted === true };
}

describe("R-106 a connection", () => {
  it("stays for hours while its peer reads and is heard from", async () => {
    const { over } = await connection();
    await vi.advanceTimersByTimeAsync(300 * MINUTE);
    expect(over()).toBe(false);
  });

  it("ends within ten seconds of a closing that its peer does not answer", async () => {
    const { id, over } = await connection();
    await vi.advanceTimersByTimeAsync(7 * SECOND);
    watchdog.markClosing(id);
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    expect(over(), "a peer may take its time").toBe(false);
    await vi.advanceTimersByTimeAsync(6 * SECOND);
    expect(over()).toBe(true);
  });

  it("is left at the next look once it has ended", async () => {
    const { id, over } = await connection();
    watchdog.markEnded(id);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    expect(over()).toBe(true);
  });

  it("ends within 15 seconds where its peer takes nothing of what it is sent, and not for being slow", async () => {
    let stuck = false;
    const { over } = await connection({ stuck: async () => stuck });
    for (let looks = 0; looks < 10; looks += 1) {
      // Two looks of three.
      stuck = looks % 3 !== 0;
      await vi.advanceTimersByTimeAsync(5 * SECOND);
    }
    expect(over()).toBe(false);
    stuck = true;
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(over()).toBe(true);
  });

  it("ends after ten to twenty minutes without a sign of life, whatever the clock says meanwhile", async () => {
    const { over } = await connection({ heard: async () => 1 });
    const hidden = await connection({ heard: async () => Math.floor(Date.now() / MINUTE) });
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    vi.setSystemTime(Date.now() + 31 * 24 * 60 * MINUTE);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(over()).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect([over(), hidden.over()]).toEqual([true, false]);
  });

  it("is given up where its room knows nothing of it any more", async () => {
    const { over } = await connection({ heard: async () => null });
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(over()).toBe(true);
  });

  it("stays where nothing can be learnt of it: the one that is asked may be gone before its peer is", async () => {
    const fails = () => Promise.reject(new Error("Nobody answers"));
    const { over } = await connection({ stuck: fails, heard: fails });
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(over()).toBe(false);
  });

  it("that never came to be is forgotten", async () => {
    const room = { fetch: () => Promise.reject(new Error("no")) };
    const ask = () => new Request("http://both.hats/");
    const context = { waitUntil: () => expect.unreachable() };
    await expect(watchdog.open(room, ask, { room: "none", peer: undefined }, signs, context)).rejects.toThrow("no");
    expect(watchdog.count).toBe(0);
  });

  it("is looked at after the one that came first has ended, and after all have", async () => {
    const first = await connection();
    const second = await connection();
    watchdog.markEnded(first.id);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    watchdog.markClosing(second.id);
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect([second.over(), watchdog.count, vi.getTimerCount()]).toEqual([true, 0, 0]);
    const third = await connection();
    watchdog.markClosing(third.id);
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(third.over()).toBe(true);
  });
});
