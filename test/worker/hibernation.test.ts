/** A room that sleeps between two messages goes on as if it had not. */
import { evictDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ELIGIBLE_MS } from "../../shared/limits.ts";
import { newId, newResume } from "./support/calls.ts";
import { deck, type Made, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, stageRoom } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const sleep = ({ code }: Made) => evictDurableObject(stub(code), { webSockets: "hibernate" });

/** A room whose sort is open, with host, stage and three phones, the first of which has answered. */
async function voting() {
  const room = await makeRoom();
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  const phones = [await joinRoom(room.code), await joinRoom(room.code), await joinRoom(room.code)] as const;
  await host.do(opening("sort"));
  expect(await phones[0].answer("sort", deck("LMB"))).toBe("ok");
  await host.next("progress", ({ finished, joined }) => finished === 1 && joined === 3);
  await stage.next("progress", ({ finished, joined }) => finished === 1 && joined === 3);
  await Promise.all(phones.map((phone) => phone.settled()));
  return { room, host, stage, phones };
}

describe("waking in the middle of a vote", () => {
  it("R-01 keeps what was acked, goes on with the same sockets, and counts on", async () => {
    const { room, host, stage, phones } = await voting();
    const before = await rows(room.code);
    await sleep(room);
    expect(await rows(room.code)).toEqual(before);
    await sleep(room);
    expect(await phones[1].answer("sort", deck("LLL"))).toBe("ok");
    expect((await phones[1].next("you")).answers).toMatchObject([{ payload: deck("LLL") }]);
    expect(await host.next("progress")).toMatchObject({ finished: 2, started: 2, joined: 3, present: 3 });
    expect(await stage.next("progress")).toMatchObject({ finished: 2, started: 2, joined: 3, present: 3 });
    await sleep(room);
    expect(await phones[2].answer("sort", deck("LLL"))).toBe("ok");
    await sleep(room);
    await host.do({ do: "close", step: "sort" });
    const { view } = await host.next("view", ({ view }) => view.step?.phase === "closed");
    expect(view.peek?.rounds).toMatchObject([{ eligible: 3, answered: 3, passed: 0 }]);
    for (const socket of [host, stage, ...phones]) expect(socket.closed).toBeNull();
  });

  it("R-149 still knows how many are typing, and has written nothing for it", async () => {
    const { room, host, stage, phones } = await voting();
    const before = await rows(room.code);
    phones[1].send({ t: "typing", step: "sort", round: 1, on: true });
    await host.next("progress", ({ typing }) => typing === 1);
    await sleep(room);
    expect(await rows(room.code)).toEqual(before);
    phones[2].send({ t: "typing", step: "sort", round: 1, on: true });
    await host.next("progress", ({ typing }) => typing === 2);
    await sleep(room);
    phones[1].send({ t: "typing", step: "sort", round: 1, on: false });
    await host.next("progress", ({ typing }) => typing === 1);
    expect(stage.frames.filter((frame) => "typing" in frame)).toEqual([]);
  });

  it("R-155 is on the page that was turned to, with the time that is left, and takes what that page takes", async () => {
    const talk = { id: "talk", exercise: "onehat", title: "Talk", minutes: 13, settings: { scenario: "s3" } };
    const room = await makeRoom({ agenda: { v: 1, title: "Talk", locale: "en", steps: [talk] } });
    const host = await hostRoom(room);
    const resume = newResume();
    const phone = await joinRoom(room.code, { resume });
    await host.do(opening("talk"));
    expect(await phone.answer("talk", { chair: "a" })).toBe("ok");
    await host.do({ do: "turn", step: "talk", page: 1 });
    const on = (page: number) => host.next("view", ({ view }) => view.step?.page === page);
    const before = (await on(1)).view.step;
    await sleep(room);
    expect(await phone.answer("talk", { chair: "b" })).toBe("wrong-phase");
    const again = await joinRoom(room.code, { resume });
    const { view, own } = again.frames.find((frame) => frame.t === "welcome") ?? {};
    expect(view?.step).toMatchObject({ page: 1, open: { takes: "nothing" }, endsAt: before?.endsAt });
    expect(own?.answers).toMatchObject([{ status: "begun", payload: { chair: "a" } }]);
    await sleep(room);
    await host.do({ do: "turn", step: "talk", page: 4 });
    await on(4);
    await sleep(room);
    expect(await phone.answer("talk", { missed: { 1: "step" }, hurt: { 1: 7 } })).toBe("ok");
  });

  it("R-156 is still in the lobby, takes the answers of people who arrive, and closes when the workshop starts", async () => {
    const steps = [
      { id: "early", exercise: "shift", title: "Before", minutes: 0, inLobby: true, settings: { moment: "pre" } },
      { id: "hello", exercise: "note", title: "Hello", minutes: 1, settings: { text: "Hello." } },
    ];
    const room = await makeRoom({ agenda: { v: 1, title: "Early", locale: "en", steps } });
    const host = await hostRoom(room);
    await host.do(opening("early"));
    const first = await joinRoom(room.code);
    await sleep(room);
    expect(await first.answer("early", [{ item: 1, v: 3 }])).toBe("ok");
    await sleep(room);
    const second = await joinRoom(room.code);
    expect(await second.answer("early", [{ item: 1, v: 4 }])).toBe("ok");
    await host.next("progress", ({ started, joined }) => started === 2 && joined === 2);
    await sleep(room);
    await host.do(opening("hello"));
    await host.next("view", ({ view }) => view.room.status === "live" && view.steps[0]?.phase === "closed");
    await first.next("view", ({ view }) => view.step?.id === "hello");
    expect(await second.answer("early", [{ item: 1, v: 5 }])).toBe("closed");
  });

  it("R-02 still knows the ids that it acked", async () => {
    const { room, phones } = await voting();
    const id = newId();
    expect(await phones[0].answer("sort", deck("MMM"), 1, { id })).toBe("ok");
    const before = await rows(room.code);
    await sleep(room);
    expect(await phones[0].answer("sort", deck("LLL"), 1, { id })).toBe("ok");
    expect(await rows(room.code)).toEqual(before);
  });

  it("R-36 keeps the order of a burst that wakes it", async () => {
    const { room, phones } = await voting();
    await sleep(room);
    const ids = Array.from({ length: 12 }, () => newId());
    for (const [i, id] of ids.entries())
      phones[1].send({ t: "answer", id, step: "sort", round: 1, payload: deck(i % 2 ? "L" : "M") });
    await phones[1].next("ack", ({ id }) => id === ids.at(-1));
    expect(phones[1].frames.flatMap((frame) => (frame.t === "ack" ? [frame.id] : []))).toEqual(ids);
    await phones[1].settled();
    expect(phones[1].frames.findLast(({ t }) => t === "you")).toMatchObject({ answers: [{ payload: deck("L") }] });
  });

  it("R-14 still knows for how long the silent ones were connected", async () => {
    const { room, host } = await voting();
    await sleep(room);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ELIGIBLE_MS });
    await host.do({ do: "close", step: "sort" });
    const { view } = await host.next("view", ({ view }) => view.step?.phase === "closed");
    expect(view.peek?.rounds).toMatchObject([{ eligible: 3, answered: 1 }]);
  });

  it("R-14 who was there for less than 10 s without a word is not eligible", async () => {
    const { room, host } = await voting();
    await sleep(room);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ELIGIBLE_MS - 2_000 });
    await host.do({ do: "close", step: "sort" });
    const { view } = await host.next("view", ({ view }) => view.step?.phase === "closed");
    expect(view.peek?.rounds).toMatchObject([{ eligible: 1, answered: 1 }]);
  });

  it("R-14 adds up the times of a phone that came and went", async () => {
    const { room, host, phones } = await voting();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    phones[1].close();
    await host.next("people", ({ changes }) => changes.some(({ id, present }) => id === phones[1].id && !present));
    await sleep(room);
    const { attended } = await rows(room.code);
    expect(attended).toMatchObject([{ person: phones[1].id, step: "sort", round: 1 }]);
  });

  it("R-14 goes on counting where a phone comes back before its old socket has ended", async () => {
    const room = await makeRoom();
    const [host, resume] = [await hostRoom(room), newResume()];
    const old = await joinRoom(room.code, { resume });
    await host.do(opening("sort"));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    const phone = await joinRoom(room.code, { resume });
    old.close();
    await phone.settled();
    await sleep(room);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    await host.do({ do: "close", step: "sort" });
    const { view } = await host.next("view", ({ view }) => view.step?.phase === "closed");
    expect(view.peek?.rounds).toMatchObject([{ eligible: 1, answered: 0 }]);
  });

  it("R-37 whoever pings once a minute, as a hidden page does, is present; who is silent for longer is not", async () => {
    const { room, host, phones } = await voting();
    await sleep(room);
    const from = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: from + 2 * 60_000 });
    expect(await phones[1].answer("sort", deck("LLL"))).toBe("ok");
    expect(await host.next("progress")).toMatchObject({ finished: 2, joined: 3, present: 3 });
    vi.useFakeTimers({ toFake: ["Date"], now: from + 3 * 60_000 });
    expect(await phones[2].answer("sort", deck("LLL"))).toBe("ok");
    expect(await host.next("progress", ({ finished }) => finished === 3)).toMatchObject({ joined: 3, present: 2 });
  });

  it("R-38 `rev` goes on counting, for each role by itself", async () => {
    const { room, host, stage, phones } = await voting();
    const last = async (client: typeof host | typeof stage | (typeof phones)[0]) => {
      await client.settled();
      const frame = client.frames.findLast(({ t }) => t === "view" || t === "welcome");
      return frame && "rev" in frame ? frame.rev : Number.NaN;
    };
    const before = [await last(host), await last(stage), await last(phones[1])];
    await sleep(room);
    await host.do({ do: "close", step: "sort" });
    expect([await last(host), await last(stage), await last(phones[1])]).toEqual(before.map((rev) => rev + 1));
    await sleep(room);
    // A late joiner is told the number of the view that it gets.
    expect(await last(await joinRoom(room.code))).toBe(before[2]! + 1);
    // What only hosts see counts for hosts only.
    await host.do({ do: "moderate", what: "text", step: "sort", text: "x", to: "hidden" });
    expect([await last(host), await last(stage), await last(phones[1])]).toEqual([
      before[0]! + 2,
      before[1]! + 1,
      before[2]! + 1,
    ]);
  });

  it("R-38 sends nobody a view that it has already, though it was told before the sleep", async () => {
    const { room, host, stage, phones } = await voting();
    await Promise.all([host.settled(), stage.settled()]);
    const heard = [host, stage, ...phones].map((client) => client.frames.length);
    await sleep(room);
    // A second host comes: the first occasion after waking to tell views.
    await hostRoom(room);
    await joinRoom(room.code);
    await Promise.all([host, stage, ...phones].map((client) => client.settled()));
    const told = [host, stage, ...phones].map((client, i) => client.kinds(heard[i]).filter((t) => t === "view"));
    // To the first one it is news that there are two.
    expect(told).toEqual([["view"], [], [], [], []]);
  });

  it("R-33 who comes back after it is where the room is", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const resume = newResume();
    const phone = await joinRoom(room.code, { resume });
    await host.do(opening("cloud"));
    await phone.answer("cloud", { words: ["calm"] });
    phone.close();
    await sleep(room);
    const back = await joinRoom(room.code, { resume });
    expect(back.id).toBe(phone.id);
    expect(back.frames[0]).toMatchObject({
      own: { answers: [{ payload: { words: ["calm"] } }] },
      view: { step: { id: "cloud", phase: "collecting" } },
    });
  });

  it("a heartbeat is answered by the platform", async () => {
    const { room, phones } = await voting();
    await sleep(room);
    const { promise, resolve } = Promise.withResolvers<unknown>();
    phones[0].socket.addEventListener("message", ({ data }) => resolve(data), { once: true });
    phones[0].send("ping");
    expect(await promise).toBe("pong");
  });
});

it("R-131, R-133 to R-135 a break, the blank screen, notes and the way back from a quick question outlast a restart", async () => {
  const room = await makeRoom();
  const host = await hostRoom(room);
  await host.do({ do: "goto", step: "cloud" });
  const task = {
    exercise: "choice" as const,
    settings: {
      question: "Pace?",
      options: [
        { id: "a", text: "a" },
        { id: "b", text: "b" },
      ],
      max: 1,
    },
  };
  await host.do({ do: "quick", step: { id: "pace", title: "Pace?", minutes: 1, ...task } as never });
  await host.do({ do: "close", step: "pace" });
  await host.do({ do: "jot", step: "pace", id: "one", text: "Ask the back row" });
  const until = Date.now() + 600_000;
  await host.do({ do: "pause", on: true, until });
  await host.do({ do: "blank", on: true });
  await evictDurableObject(stub(room.code));
  const again = await hostRoom(room);
  expect(again.frames.find(({ t }) => t === "welcome")).toMatchObject({
    view: { blank: true, room: { paused: { until } }, jots: [{ id: "one", text: "Ask the back row" }] },
  });
  const stage = await stageRoom(room);
  expect(stage.frames.find(({ t }) => t === "welcome")).toMatchObject({
    view: { blank: true, room: { paused: { until } } },
  });
  await again.do({ do: "skip", step: "pace" });
  await again.next("view", ({ view }) => view.step?.id === "cloud");
});
