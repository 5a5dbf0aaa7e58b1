/** a workerd that is there and answers nobody. */
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { root } from "../../worker/local/build.ts";
import { exitReason } from "../../worker/local/workerd/exit-reason.ts";
import { answers, isHung } from "../../worker/local/workerd/health.ts";
import { startRuntime } from "../../worker/local/workerd/runtime.ts";
import { eventually } from "../support/eventually.ts";
import { freePort, temporaryFolder } from "../support/server.ts";

const pause = async () => {};
const no = async () => false;

/** Answers in turn, and then yes until it is called off. */
function turns(...given: boolean[]) {
  const ending = new AbortController();
  let looks = 0;
  const look = async () => {
    const answer = given[looks] ?? true;
    looks += 1;
    if (looks === 100) ending.abort();
    return answer;
  };
  return { is: isHung({ look, pause }, ending.signal), looks: () => looks };
}

describe("what is looked at", () => {
  it("is hung after twelve looks without an answer, and not after eleven, however often", async () => {
    const times = (n: number) => Array.from({ length: n }, () => false);
    expect(await turns(...times(12)).is).toBe(true);
    expect(await turns(...times(11), true, ...times(11), true, ...times(11)).is).toBe(false);
  });

  it("is left alone once it is to end", async () => {
    const ending = new AbortController();
    ending.abort();
    expect(await isHung({ look: no, pause }, ending.signal)).toBe(false);
  });
});

it("a workerd that is stopped takes connections and answers none: it is ended, and says why", async () => {
  const [port, dataDir] = [await freePort(), temporaryFolder()];
  let pid = 0;
  const options = {
    root,
    dataDir,
    host: "127.0.0.1",
    port,
    namesAlso: [],
    closedRooms: [],
    unsaved: () => null,
    provenUntil: () => 0,
    sockets: 10,
    spawned: (workerd: number) => {
      pid = workerd;
    },
  };
  const looks: boolean[] = [];
  const look = async () => {
    const is = await answers("127.0.0.1", port, 100);
    looks.push(is);
    return is;
  };
  const runtime = await startRuntime(options, { look, pause: () => setTimeout(10) });
  onTestFinished(() => runtime.stop());
  await eventually("it is looked at", () => looks.includes(true));
  process.kill(pid, "SIGSTOP");
  const exit = await runtime.ended;
  expect(looks.slice(-12)).toEqual(Array.from({ length: 12 }, () => false));
  expect(exitReason(exit)).toBe("it had answered nobody for more than a minute, so this server ended it");
  // Folder and port are free for the next.
  const next = await startRuntime(options);
  expect(await answers("127.0.0.1", port, 5_000)).toBe(true);
  await next.stop();
});
