import { describe, expect, it, vi } from "vitest";
import { type Exit, exitReason } from "../../worker/local/workerd/exit-reason.ts";
import { WorkerdLog } from "../../worker/local/workerd/process.ts";
import { pauseAfter, Supervisor } from "../../worker/local/workerd/supervisor.ts";

const KILLED: Exit = { code: null, signal: "SIGKILL", said: "", memoryShort: false, hung: false };

/** Processes that end when the test says so, on a clock of their own: waiting takes no time, and is noted. */
function surroundings() {
  let now = 0;
  const waits: number[] = [];
  const said: string[] = [];
  const runs: { end: (exit?: Exit) => void; stopped: boolean }[] = [];
  const started: (() => void)[] = [];
  let refusals = 0;
  return {
    waits,
    said,
    runs,
    /** When everything has been done that waits for nothing. */
    settled: () => new Promise((settle) => setImmediate(settle)),
    pass: (ms: number) => (now += ms),
    refuse: (times: number) => (refusals = times),
    /** When so many processes have been started in all. */
    untilStarted: (count: number) =>
      new Promise<void>((settle) => {
        const look = () => runs.length >= count && settle();
        started.push(look);
        look();
      }),
    around: {
      now: () => now,
      say: (line: string) => said.push(line),
      wait: async (ms: number) => {
        waits.push(ms);
        now += ms;
      },
      start: async () => {
        if (refusals > 0) {
          refusals -= 1;
          throw new Error("Port 1 is taken by another program.");
        }
        const { promise: ended, resolve } = Promise.withResolvers<Exit>();
        const run = { end: (exit = KILLED) => resolve(exit), stopped: false };
        runs.push(run);
        for (const look of started) look();
        return {
          ended,
          stop: async () => {
            run.stopped = true;
          },
        };
      },
    },
  };
}

describe("a process that has ended", () => {
  it("is started again at once, with the reason and the outcome told", async () => {
    const world = surroundings();
    await new Supervisor(world.around).begin();
    world.runs[0]!.end();
    await world.untilStarted(2);
    expect(world.waits).toEqual([]);
    expect(world.said[0]).toMatch(
      /^The process that serves the rooms has ended: .*\(SIGKILL\)\. Nothing .* is lost\.$/,
    );
  });

  it("in a loop: the pauses grow, are told, and are forgotten once it has run steadily", async () => {
    const world = surroundings();
    await new Supervisor(world.around).begin();
    for (let n = 0; n < 10; n += 1) {
      world.runs[n]!.end();
      await world.untilStarted(n + 2);
    }
    expect(world.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(world.said).toContain(
      "That was failure 5 in succession: the next start is in 4 s. Ctrl-C stops the server.",
    );
    await world.settled();
    world.pass(10_000);
    world.runs[10]!.end();
    await world.untilStarted(12);
    expect(world.waits).toHaveLength(8);
  });

  it("that cannot be started again is tried until it can, and why is told", async () => {
    const world = surroundings();
    await new Supervisor(world.around).begin();
    world.refuse(3);
    world.runs[0]!.end();
    await world.untilStarted(2);
    expect(world.waits).toEqual([pauseAfter(3), pauseAfter(4)]);
    expect(world.said.filter((line) => line.includes("Port 1 is taken"))).toHaveLength(3);
  });

  it("is not started again once the server is to stop, not even out of a pause", async () => {
    const world = surroundings();
    const supervisor = new Supervisor({
      ...world.around,
      wait: (_, signal) => new Promise((_settle, fail) => signal.addEventListener("abort", () => fail(signal.reason))),
    });
    await supervisor.begin();
    for (let n = 0; n < 3; n += 1) {
      world.runs[n]!.end();
      if (n < 2) await world.untilStarted(n + 2);
    }
    await supervisor.stop();
    expect(world.runs).toHaveLength(3);
  });

  it("is ended too when it was just starting as the server was to stop", async () => {
    const world = surroundings();
    const start = Promise.withResolvers<void>();
    const supervisor = new Supervisor({
      ...world.around,
      start: async () => {
        await start.promise;
        return world.around.start();
      },
    });
    const begun = supervisor.begin();
    const stopped = supervisor.stop();
    start.resolve();
    await Promise.all([begun, stopped]);
    expect(world.runs.map(({ stopped }) => stopped)).toEqual([true]);
  });

  it("is not said to be served again where the server was to stop while it was starting again", async () => {
    const world = surroundings();
    const again = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const supervisor = new Supervisor({
      ...world.around,
      start: async () => {
        if (world.runs.length > 0) {
          begun.resolve();
          await again.promise;
        }
        return world.around.start();
      },
    });
    await supervisor.begin();
    world.runs[0]!.end();
    await begun.promise;
    const stopped = supervisor.stop();
    again.resolve();
    await stopped;
    await world.settled();
    expect(world.runs.map(({ stopped }) => stopped)).toEqual([false, true]);
    expect(world.said).toEqual([expect.stringContaining("has ended")]);
  });

  it("that fails at its first start is not tried again: the person at the keyboard has to know", async () => {
    const world = surroundings();
    world.refuse(1);
    await expect(new Supervisor(world.around).begin()).rejects.toThrow("Port 1 is taken");
    expect(world.runs).toHaveLength(0);
  });
});

describe("why it has ended", () => {
  it.each<[string, Partial<Exit>]>([
    [
      "it ran out of file descriptors. More connections need a higher hard limit (ulimit -Hn; LimitNOFILE= for a service)",
      { code: 1, signal: null, said: "accept(): Too many open files (os error 24)" },
    ],
    [
      "the disk is full. Free some space, for temporary files (TMPDIR) too",
      { code: 1, signal: null, said: "write(): No space left on device" },
    ],
    ["it ran out of memory", { signal: "SIGTRAP", said: "Fatal JavaScript out of memory: Reached heap limit" }],
    ["this machine ran out of memory, so the system ended it", { signal: "SIGKILL", memoryShort: true }],
    ["somebody killed it, or the system did (SIGKILL)", {}],
    ["it had answered nobody for more than a minute, so this server ended it", { hung: true }],
    ["somebody ended it (SIGTERM)", { signal: "SIGTERM" }],
    ["it crashed (SIGSEGV)", { signal: "SIGSEGV" }],
    ["what it wrote stands above", { signal: null }],
    ["it gave up (exit code 3)", { code: 3, signal: null }],
  ])("%s", (words, exit) => {
    expect(exitReason({ ...KILLED, ...exit })).toBe(words);
  });
});

it("what it says again and again, as of each connection that finds no descriptor, is shown once", () => {
  const shown = vi.spyOn(console, "error").mockReturnValue();
  const log = new WorkerdLog();
  for (const message of ["too many", "too many", "too many", "something else"]) log.hear({ level: "error", message });
  expect(shown.mock.calls).toEqual([["too many"], ["something else"]]);
  expect(log.last).toBe("too many\nsomething else");
  shown.mockRestore();
});
