/** What is told when: acks after writes, messages in order, resends without effect. */
import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import { QUEUED_MESSAGES } from "../../shared/limits.ts";
import { SerialQueue } from "../../worker/room/serial-queue.ts";
import { newId, newResume } from "./support/calls.ts";
import { deck, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, silentPhone } from "./support/sockets.ts";

/** A room whose cloud is open. */
async function open() {
  const room = await makeRoom();
  const host = await hostRoom(room);
  await host.do(opening("cloud"));
  return { room, host };
}

const words = (word: string) => ({ words: [word] });

describe("R-36 a socket's messages", () => {
  it("run in order behind a hello that nobody waited for, however long it takes", async () => {
    const { room } = await open();
    const phone = await silentPhone(room.code);
    const ids = Array.from({ length: QUEUED_MESSAGES }, () => newId());
    const slow = slowHello(ids.length);
    phone.hello();
    for (const [i, id] of ids.entries())
      phone.send({ t: "answer", id, step: "cloud", round: 1, payload: words(`w${i}`) });
    await phone.next("ack", ({ id }) => id === ids.at(-1));
    slow.over();
    await phone.settled();
    const acked = phone.frames.flatMap((frame) => (frame.t === "ack" ? [frame.id] : []));
    expect(acked).toEqual(ids);
    expect(phone.kinds().slice(0, 3)).toEqual(["welcome", "you", "ack"]);
    expect(phone.frames.findLast(({ t }) => t === "you")).toMatchObject({
      answers: [{ payload: words(`w${ids.length - 1}`) }],
    });
  });

  it("beyond 16 that wait close the socket, and none of them is carried out", async () => {
    const { room } = await open();
    const phone = await silentPhone(room.code);
    const before = await rows(room.code);
    const slow = slowHello(QUEUED_MESSAGES + 1);
    phone.hello();
    for (let i = 0; i <= QUEUED_MESSAGES; i++)
      phone.send({ t: "answer", id: newId(), step: "cloud", round: 1, payload: words(`w${i}`) });
    expect(await phone.ended()).toBe(4400);
    expect(phone.frames).toMatchObject([{ t: "error", code: "too-fast" }]);
    await slow.lookUps();
    slow.over();
    // Somebody else comes in after all that has been queued.
    await joinRoom(room.code);
    const { people, ...after } = await rows(room.code);
    expect(people).toHaveLength(1);
    expect(after).toEqual({ ...before, people: undefined });
  });

  it("wait in a queue of 16, one at a time; the next is refused", async () => {
    const queue = new SerialQueue();
    const order: number[] = [];
    const gate = Promise.withResolvers<void>();
    let running = 0;
    const task = (i: number) => async () => {
      running += 1;
      expect(running).toBe(1);
      if (i === 0) await gate.promise;
      order.push(i);
      await Promise.resolve();
      running -= 1;
    };
    const taken = Array.from({ length: QUEUED_MESSAGES + 3 }, (_, i) => queue.run(task(i)));
    expect(taken).toEqual([...Array(QUEUED_MESSAGES + 1).fill(true), false, false]);
    gate.resolve();
    await expect.poll(() => order.length).toBe(QUEUED_MESSAGES + 1);
    expect(order).toEqual(Array.from({ length: QUEUED_MESSAGES + 1 }, (_, i) => i));
    await Promise.resolve();
    // Empty again: the next runs at once.
    let ran = false;
    queue.run(() => {
      ran = true;
    });
    expect(ran).toBe(true);
  });
});

describe("R-01 an ack", () => {
  it("comes after what it has changed of one's own, and what it acks is on disk", async () => {
    const { room } = await open();
    const phone = await joinRoom(room.code);
    const from = phone.frames.length;
    const id = newId();
    expect(await phone.answer("cloud", words("calm"), 1, { id })).toBe("ok");
    // Nothing that was only in memory survives this.
    await abortAllDurableObjects();
    const stored = await rows(room.code);
    expect(JSON.stringify(stored.answers)).toContain("calm");
    expect(stored.acked).toContainEqual({ sender: phone.id, id });
    expect(phone.kinds(from).slice(0, 2)).toEqual(["you", "ack"]);
  });

  it("does not come when the write fails: the error says so, nothing is kept, and the resend is taken", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { room, host } = await open();
    const phone = await joinRoom(room.code);
    expect(await phone.answer("cloud", words("first"))).toBe("ok");
    await phone.next("you");
    const before = await rows(room.code);
    const id = newId();
    // The answer's row is written, then the one of its id fails: all of it has to be undone.
    await sql(room.code, "CREATE TRIGGER no_more BEFORE INSERT ON acked BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    phone.send({ t: "answer", id, step: "cloud", round: 1, payload: words("second") });
    expect(await phone.next("error")).toMatchObject({ id, code: "internal" });
    expect(await host.command({ do: "close", step: "cloud" })).toBe("internal");
    await sql(room.code, "DROP TRIGGER no_more");
    // The operator hears of it once, and not about whom.
    expect(logged).toHaveBeenCalledTimes(1);
    for (const secret of [phone.id, room.code, "second"])
      expect(JSON.stringify(logged.mock.calls)).not.toContain(secret);
    logged.mockRestore();
    expect(await rows(room.code)).toEqual(before);

    const again = await joinRoom(room.code);
    expect(again.frames.find(({ t }) => t === "welcome")).toMatchObject({ view: { step: { phase: "collecting" } } });
    expect(await phone.answer("cloud", words("second"), 1, { id })).toBe("ok");
    expect(await phone.next("you")).toMatchObject({ answers: [{ payload: words("second") }] });
  });

  it("R-02 of a known id comes again and changes nothing: while open, after the close, after a return", async () => {
    const { room, host } = await open();
    const resume = newResume();
    const phone = await joinRoom(room.code, { resume });
    const id = newId();
    expect(await phone.answer("cloud", words("first"), 1, { id })).toBe("ok");
    expect(await phone.answer("cloud", words("second"))).toBe("ok");
    const before = await rows(room.code);
    // The resend of the first message, with whatever it carries, does not bring the first answer back.
    expect(await phone.answer("cloud", words("third"), 1, { id })).toBe("ok");
    expect(await rows(room.code)).toEqual(before);
    await host.do({ do: "close", step: "cloud" });
    const closed = await rows(room.code);
    expect(await phone.answer("cloud", words("third"), 1, { id })).toBe("ok");
    expect(await phone.answer("cloud", words("third"))).toBe("closed");
    const back = await joinRoom(room.code, { resume });
    expect(await back.answer("cloud", words("third"), 1, { id })).toBe("ok");
    expect(await rows(room.code)).toEqual(closed);
    // Somebody else's message may have the same id.
    const other = await joinRoom(room.code);
    expect(await other.answer("cloud", words("third"), 1, { id })).toBe("closed");
  });

  it("R-24 of a host's known id comes again: the command is not carried out twice", async () => {
    const { room, host } = await open();
    const id = newId();
    expect(await host.command({ do: "close", step: "cloud" }, id)).toBe("ok");
    await host.do({ do: "open", step: "cloud", round: 1, from: "closed" });
    const before = await rows(room.code);
    expect(await host.command({ do: "close", step: "cloud" }, id)).toBe("ok");
    // The other laptop of the same host sends it as well.
    const twin = await hostRoom(room);
    expect(await twin.command({ do: "close", step: "cloud" }, id)).toBe("ok");
    const after = await rows(room.code);
    expect({ ...after, revisions: null }).toEqual({ ...before, revisions: null });
  });

  it("R-24 two hosts press at once: one of them is stale, the vote is opened once", async () => {
    const { room, host } = await open();
    const twin = await hostRoom(room);
    await host.do({ do: "close", step: "cloud" });
    const endings = await Promise.all([host, twin].map((one) => one.command(opening("cloud", "closed"))));
    expect(endings.sort()).toEqual(["ok", "stale"]);
    const { log } = await rows(room.code);
    expect(log).toHaveLength(1);
  });
});

describe("R-03 one person, one answer", () => {
  it("from two tabs at once, the later arrival wins, and both see it", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    await host.do(opening("sort"));
    const resume = newResume();
    const tabs = [await joinRoom(room.code, { resume }), await joinRoom(room.code, { resume })];
    await Promise.all(tabs.map((tab, i) => tab.answer("sort", deck(i === 0 ? "LLL" : "MMM"))));
    await Promise.all(tabs.map((tab) => tab.settled()));
    const [one, two] = tabs.map((tab) => tab.frames.findLast(({ t }) => t === "you"));
    expect(one).toEqual(two);
    expect((await rows(room.code)).answers).toHaveLength(1);
  });
});

const sql = (code: string, query: string) =>
  runInDurableObject(stub(code), (_, { storage }) => {
    storage.sql.exec(query);
  });

/** Looking a phone's secret up takes until so many messages have come after the hello: they have to wait for it. */
function slowHello(messages: number) {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  const all = Promise.withResolvers<void>();
  const run = SerialQueue.prototype.run;
  const queue = vi.spyOn(SerialQueue.prototype, "run").mockImplementation(function (this: SerialQueue, task) {
    const taken = run.call(this, task);
    if (queue.mock.calls.length > messages) all.resolve();
    return taken;
  });
  const slow = vi.spyOn(crypto.subtle, "digest").mockImplementation(async (...given) => {
    await all.promise;
    return digest(...given);
  });
  return {
    lookUps: () => Promise.all(slow.mock.results.map(({ value }) => value)),
    over: () => {
      slow.mockRestore();
      queue.mockRestore();
    },
  };
}
