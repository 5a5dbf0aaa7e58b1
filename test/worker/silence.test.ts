/** nothing unrevealed leaves the server. Two rooms that vote differently have to look the same until the reveal. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { PROGRESS_MS } from "../../shared/limits.ts";
import { lastProgress, scene, settle, telling, type Vote, vote } from "./scene.ts";
import { newResume } from "./support/calls.ts";
import { deck, opening, passTime, stopTime } from "./support/rooms.ts";
import { hostRoom, joinRoom, type Phone, stageRoom } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const ways: [step: string, one: Vote[], other: Vote[], steady: Vote][] = [
  [
    "sort",
    [{ payload: deck("LLL") }, { payload: deck("LLL") }, { payload: deck("LLL") }, { payload: deck("LLL") }],
    [{ payload: deck("MMM") }, { payload: deck("MBM") }, { payload: deck("BBL") }, { payload: deck("MLM") }],
    { payload: deck("BBB") },
  ],
  [
    "cloud",
    [
      { payload: { words: ["calm"] } },
      { payload: { words: ["calm"] } },
      { payload: { words: ["calm"] } },
      { payload: { words: ["calm"] } },
    ],
    [
      { payload: { words: ["a", "b", "c"] } },
      { payload: { words: ["storm"] } },
      { payload: { words: ["x".repeat(30)] } },
      { payload: { words: ["d"] } },
    ],
    { payload: { words: ["steady"] } },
  ],
  [
    "self",
    [
      { payload: { options: ["yes"] } },
      { payload: { options: ["yes"] } },
      { payload: { options: ["yes"] } },
      { payload: { options: ["yes"] } },
    ],
    [
      { payload: { options: ["no"] } },
      { payload: { options: ["no"] } },
      { payload: { options: ["yes"] } },
      { payload: { options: ["no"] } },
    ],
    { payload: { options: ["yes"] } },
  ],
  [
    "scenario",
    [
      { payload: { pref: 2 } },
      { payload: { pref: 2, why: "because" } },
      { payload: { pref: 1 } },
      { payload: { pref: 2 } },
    ],
    [
      { payload: { pref: -2 } },
      { payload: { pref: -1 } },
      { payload: { pref: -2, why: "no" } },
      { payload: { pref: -2 } },
    ],
    { payload: { pref: 1 } },
  ],
  [
    "text",
    [
      { payload: { text: "one" } },
      { payload: { text: "one" } },
      { payload: { text: "one" } },
      { payload: { text: "one" } },
    ],
    [
      { payload: { text: "something else" } },
      { payload: { text: "x".repeat(500) } },
      { payload: { text: "three" } },
      { payload: { text: "four" } },
    ],
    { payload: { text: "steady" } },
  ],
  [
    // Passing, or skipping the whole deck, counts as finished like any answer.
    "sort",
    [
      { payload: deck("LLL") },
      "pass",
      { payload: deck("L"), skipped: ["c8", "c13"] },
      { payload: [], skipped: ["c1", "c8", "c13"] },
    ],
    ["pass", { payload: deck("MMM") }, { payload: deck("MM"), skipped: ["c13"] }, { payload: deck("BBB") }],
    "pass",
  ],
];

describe("R-07 between opening and reveal", () => {
  it.each(ways)(
    "%s: two rooms with different votes are told the same, byte for byte",
    async (step, one, other, steady) => {
      const scenes = await Promise.all([scene(), scene()]);
      const rounds: (1 | 2)[] = step === "sort" ? [1, 2] : [1];
      await Promise.all(
        scenes.map(async (at, i) => {
          for (const round of rounds) {
            // The second round is about one card.
            const votes =
              round === 1
                ? i === 0
                  ? one
                  : other
                : Array<Vote>(4).fill({ payload: deck(i === 0 ? "L" : "M", ["c1"]) });
            await at.host.do(opening(step, round === 1 ? "setup" : "closed", round));
            await vote(at.steady, step, round, round === 1 ? steady : "pass");
            // In the second room they also come in another order and change their minds.
            const order = i === 0 ? at.voters : [...at.voters].reverse();
            for (const voter of order) await vote(voter, step, round, votes[at.voters.indexOf(voter)]!);
            if (i === 1 && votes[0] !== "pass")
              for (let n = 0; n < 3; n++) await at.voters[0]!.answer(step, votes[0]!.payload, round);
            const counted = `"round":${round},"finished":5`;
            await at.stage.until("the count", () => lastProgress(at.stage)?.includes(counted) ?? false);
            await at.host.do({ do: "close", step });
            if (step === "sort" && round === 1)
              await at.host.do({ do: "huddle", step, until: 1_900_000_000_000, items: ["c1"] }, { do: "close", step });
          }
          await settle(at);
        }),
      );
      const [a, b] = scenes;
      for (const who of ["stage", "idle", "steady"] as const)
        expect(telling(b, b[who]), who).toEqual(telling(a, a[who]));
      expect(lastProgress(b.stage)).toBe(lastProgress(a.stage));
      // nor is the host told, before a look that cannot be taken back.
      if (step !== "sort" && step !== "scenario") expect(telling(b, b.host)).toEqual(telling(a, a.host));
      await Promise.all(scenes.map((at) => at.host.do({ do: "peek", step })));
      await Promise.all(scenes.map(settle));
      // The test can tell rooms apart: the hosts' peeks differ, and so does the stage once all is revealed.
      expect(telling(b, b.host)).not.toEqual(telling(a, a.host));
      const before = scenes.map((at) => at.stage.raw.length);
      await Promise.all(scenes.map((at) => at.host.do({ do: "reveal", step })));
      await Promise.all(scenes.map(settle));
      if (JSON.stringify(one) !== JSON.stringify(other))
        expect(telling(b, b.stage, before[1])).not.toEqual(telling(a, a.stage, before[0]));
    },
  );

  it("a phone that does not act is sent nothing at all, whatever the others do", async () => {
    const at = await scene();
    const { room, host, idle, voters } = at;
    await host.do(opening("sort"));
    await settle(at);
    const from = idle.frames.length;
    for (const voter of voters) await vote(voter, "sort", 1, { payload: deck("LMB") });
    await vote(voters[0]!, "sort", 1, "pass");
    await voters[1]!.tell({ t: "ask", id: "ask-id-0001", text: "And why?" });
    // People come, come back, go, are removed; hosts and stages come and go.
    const resume = newResume();
    (await joinRoom(room.code, { resume })).close();
    const tab = await joinRoom(room.code, { resume });
    voters[2]!.close();
    await host.do({ do: "remove", person: tab.id });
    (await stageRoom(room)).close();
    (await hostRoom(room)).close();
    await settle({ ...at, voters: [] });
    expect(idle.kinds(from)).toEqual(["error"]);
  });

  it("R-37 progress goes to hosts and stages, at most every 250 ms, and only when it changed", async () => {
    stopTime(Date.now());
    const at = await scene();
    await at.host.do(opening("cloud"));
    await passTime(at.room.code, 2 * PROGRESS_MS);
    await settle(at);
    const from = at.stage.frames.length;
    /** How many the stage was told have finished, each time that it was told anything. */
    const told = async (ms = 0) => {
      await passTime(at.room.code, ms);
      await settle(at);
      return at.stage.frames.slice(from).flatMap((frame) => (frame.t === "progress" ? [frame.finished] : []));
    };
    const votes = async (voters: Phone[], word: string) => {
      for (const voter of voters) await vote(voter, "cloud", 1, { payload: { words: [word] } });
    };
    const [first, ...others] = at.voters;
    await votes([first!], "calm");
    expect(await told()).toEqual([1]);
    await votes(others, "calm");
    expect(await told(PROGRESS_MS - 1)).toEqual([1]);
    expect(await told(1)).toEqual([1, 4]);
    // All answer anew, and nothing that is told has changed.
    await votes(at.voters, "again");
    expect(await told(2 * PROGRESS_MS)).toEqual([1, 4]);
    await vote(at.steady, "cloud", 1, "pass");
    expect(await told()).toEqual([1, 4, 5]);
    const counts = at.host.frames.flatMap((frame) => (frame.t === "progress" ? [frame.finished] : []));
    expect(counts.slice(-3)).toEqual([1, 4, 5]);
    expect(at.idle.raw.some((raw) => raw.startsWith('{"t":"progress"'))).toBe(false);
  });
});
