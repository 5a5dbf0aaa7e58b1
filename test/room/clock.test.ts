/** a machine whose clock is set back, or on, while people vote. */
import { describe, expect, it, vi } from "vitest";
import { ELIGIBLE_MS, MESSAGE_BURST, PRESENT_MS, PROGRESS_MS } from "../../shared/limits.ts";
import { Connections, type Socket, type SocketAttachment } from "../../worker/room/connections.ts";
import { FrameBatcher } from "../../worker/room/frame-batcher.ts";
import { Sessions } from "../../worker/room/sessions.ts";
import { Throttle } from "../../worker/room/throttle.ts";
import { TokenBucket } from "../../worker/room/token-bucket.ts";
import { VirtualRoom } from "../interference/room.ts";
import { VirtualWorld } from "../interference/virtual.ts";
import { START } from "../support/room.ts";

const BACK_MS = 30_000;
const STEP = {
  id: "q1",
  exercise: "choice" as const,
  title: "A question",
  minutes: 3,
  settings: { question: "Tea?", options: ["yes", "no"] },
};

describe("R-86 a clock that is set back while people vote", () => {
  it("leaves every answer acked, and the count told with the next one", async () => {
    const room = new VirtualRoom({}, [STEP]);
    const people = Array.from({ length: 3 }, (_, n) => `phone-${n}`);
    await room.come("host", { t: "hello", v: 2, role: "host", key: room.keyOf("host") });
    for (const name of people)
      await room.come(name, { t: "hello", v: 2, role: "participant", resume: name.padEnd(24, "x") });
    const open = { do: "open", step: "q1", round: 1, from: "setup" };
    await room.say("host", { t: "command", id: "open-the-vote", command: open });
    await room.goTo(room.now + 2 * PROGRESS_MS);
    const vote = (name: string) =>
      room.say(name, { t: "answer", id: `${name}-vote`, step: "q1", round: 1, payload: { options: ["yes"] } });
    await vote("phone-0");
    await vote("phone-1");
    room.setBack(BACK_MS);
    await vote("phone-2");
    for (const name of people)
      expect(room.received.some(({ to, text }) => to === name && text.includes(`"id":"${name}-vote"`))).toBe(true);
    const told = room.received.filter(({ to, text }) => to === "host" && text.startsWith('{"t":"progress"'));
    expect(told.at(-1)?.text).toContain('"finished":3,');
  });

  it("puts off what is told at intervals until the next occasion at most", () => {
    const world = new VirtualWorld(START);
    let calls = 0;
    const throttle = new Throttle(world, PROGRESS_MS, () => {
      calls += 1;
    });
    throttle.ask();
    throttle.ask();
    expect(calls).toBe(1);
    world.setBack(BACK_MS);
    throttle.ask();
    expect(calls).toBe(2);
    // The timer of the interval that was cut short rings for nothing.
    throttle.ask();
    world.goTo(START - BACK_MS + PROGRESS_MS);
    expect(calls).toBe(3);
    world.goTo(START + BACK_MS);
    expect(calls).toBe(3);
  });

  it("takes no message from anybody's rate limit", () => {
    const bucket = new TokenBucket(START);
    for (let sent = 0; sent < MESSAGE_BURST; sent += 1) expect(bucket.take(START - BACK_MS)).toBe(true);
    expect(bucket.take(START - BACK_MS)).toBe(false);
    expect(bucket.take(START - BACK_MS + 1_000)).toBe(true);
  });

  it("makes nobody present for longer, and shortens nobody's attendance", () => {
    const world = new VirtualWorld(START);
    const attachment: SocketAttachment = { actor: { role: "participant", person: "ada" }, locale: "en", since: START };
    const socket: Socket = { state: attachment, setState: () => {}, readyState: 1, send: () => {}, close: () => {} };
    const sessions = new Sessions(world, () => 0);
    const connections = new Connections([socket], (one) => sessions.heard(one));
    const day = 24 * 3_600_000;
    world.setBack(day);
    const opened = world.now();
    expect(connections.present("ada", opened)).toBe(true);
    world.goTo(opened + ELIGIBLE_MS);
    expect(connections.connectedMs("ada", opened, world.now())).toBe(ELIGIBLE_MS);
    world.goTo(opened + PRESENT_MS + 1);
    expect(connections.present("ada", world.now())).toBe(false);
  });
});

describe("R-86 frames that arrive while the disk writes", () => {
  /** A batcher whose writes end when the test says so. */
  function batcher() {
    const handled: string[] = [];
    const writes: PromiseWithResolvers<void>[] = [];
    const box = new FrameBatcher<string>(
      (item) => handled.push(item),
      () => {
        const write = Promise.withResolvers<void>();
        writes.push(write);
        return write.promise;
      },
    );
    return { box, handled, writes };
  }
  const turn = () => new Promise<void>((done) => setImmediate(done));

  it("are handled together when it has; the next are the next group", async () => {
    const { box, handled, writes } = batcher();
    for (const frame of ["a", "b", "c"]) box.put(frame);
    expect(handled).toEqual([]);
    writes[0]?.resolve();
    await turn();
    expect(handled).toEqual(["a", "b", "c"]);
    expect(writes).toHaveLength(1);
    box.put("d");
    expect(handled).toEqual(["a", "b", "c"]);
    writes[1]?.resolve();
    await turn();
    expect(handled).toEqual(["a", "b", "c", "d"]);
  });

  it("are handled at once where nothing is being written, whatever the clock does", async () => {
    const handled: string[] = [];
    const box = new FrameBatcher<string>(
      (item) => handled.push(item),
      () => Promise.resolve(),
    );
    vi.useFakeTimers();
    try {
      box.put("alone");
      for (let job = 0; job < 3; job += 1) await Promise.resolve();
      expect(handled).toEqual(["alone"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("go on where a write fails", async () => {
    const { box, handled, writes } = batcher();
    box.put("a");
    box.put("b");
    writes[0]?.reject(new Error("The disk is full"));
    await turn();
    expect(handled).toEqual(["a", "b"]);
  });

  it("keep their order where a socket ends meanwhile", async () => {
    const { box, handled, writes } = batcher();
    box.put("a");
    box.put("b");
    box.empty();
    expect(handled).toEqual(["a", "b"]);
    box.put("c");
    for (const write of writes) write.resolve();
    await turn();
    expect(handled).toEqual(["a", "b", "c"]);
  });
});
