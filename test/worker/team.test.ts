/** colleagues with keys of their own, in the real runtime. */
import { evictDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KEY_SOCKETS_PER_ROOM, MESSAGE_BURST } from "../../shared/limits.ts";
import type { KeyKind } from "../../shared/protocol/team.ts";
import { call, newId, problemOf } from "./support/calls.ts";
import { deck, type Made, makeRoom, opening, passTime, rows, stopTime, stub } from "./support/rooms.ts";
import {
  Host,
  type HostFrame,
  hostRoom,
  hostWith,
  joinRoom,
  Stage,
  stageRoom,
  stageWith,
  upgrade,
} from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const sleep = ({ code }: Made) => evictDurableObject(stub(code), { webSockets: "hibernate" });

const keyOf = (id: string): string => `key-of-${id}`.padEnd(24, "_");
const invite = (id: string, kind: KeyKind) => ({ do: "invite", id, name: id, kind, key: keyOf(id) }) as const;

/** A room with its owner, a co-facilitator and a producer, all of them in. */
async function staffed() {
  const room = await makeRoom();
  const owner = await hostRoom(room);
  await owner.do(invite("ana", "co"), invite("bob", "producer"), invite("wall", "stage"));
  const [ana, bob] = [await hostWith(room.code, keyOf("ana")), await hostWith(room.code, keyOf("bob"))];
  return { room, owner, ana, bob };
}

const teamIn = (host: Host, fits: (frame: Extract<HostFrame, { t: "view" }>) => boolean) => host.next("view", fits);

/** A host, or a stage, whose hello is answered with an end. */
async function refused(code: string, role: "host" | "stage", key: string): Promise<[string, number]> {
  const page = role === "host" ? new Host(await upgrade(code, role)) : new Stage(await upgrade(code, role));
  page.send({ t: "hello", v: 2, role, key });
  return page.dismissed();
}

describe("a colleague's link", () => {
  it("opens the room as what it is, and hosts read how many pages are open with it", async () => {
    const { room, owner, ana, bob } = await staffed();
    const you = (host: Host) => host.frames.find((frame) => frame.t === "welcome")?.you;
    expect(you(owner)).toEqual({ id: "host", role: "host", kind: "owner" });
    expect(you(ana)).toEqual({ id: "ana", role: "host", kind: "co" });
    expect(you(bob)).toEqual({ id: "bob", role: "host", kind: "producer" });
    const wall = await stageWith(room.code, keyOf("wall"));
    await stageRoom(room);
    for (const host of [owner, ana, bob]) {
      const { view } = await teamIn(host, ({ view }) => view.stages === 2);
      expect(view.team).toMatchObject({ ownerPages: 1, waiting: 0 });
      expect(view.team.keys.map(({ id, kind, pages }) => [id, kind, pages])).toEqual([
        ["ana", "co", 1],
        ["bob", "producer", 1],
        ["wall", "stage", 1],
      ]);
    }
    wall.close();
    await teamIn(owner, ({ view }) => view.stages === 1 && view.team.keys[2]?.pages === 0);
  });

  it("is no link of another kind", async () => {
    const { room } = await staffed();
    expect(await refused(room.code, "host", keyOf("wall"))).toEqual(["bad-key", 4401]);
    expect(await refused(room.code, "stage", keyOf("ana"))).toEqual(["bad-key", 4401]);
    expect(await refused(room.code, "host", keyOf("eve"))).toEqual(["bad-key", 4401]);
  });

  it("leaves nothing but hashes, and no frame of anybody's has a key or a hash", async () => {
    const { room, owner, ana, bob } = await staffed();
    const stored = JSON.stringify(await rows(room.code));
    for (const id of ["ana", "bob", "wall"]) expect(stored).not.toContain(keyOf(id));
    const hashes = [...stored.matchAll(/\\"key\\":\\"([\w-]{43})\\"/g)].map(([, hash]) => hash ?? "");
    expect(hashes).toHaveLength(3);
    const heard = [owner, ana, bob].flatMap(({ raw }) => raw).join("\n");
    for (const secret of [...hashes, keyOf("ana"), keyOf("bob")]) expect(heard).not.toContain(secret);
  });

  it("withdrawn while it is in use: its pages are told and closed at once, and nobody else's", async () => {
    const { room, owner, ana, bob } = await staffed();
    const wall = await stageWith(room.code, keyOf("wall"));
    const heard = ana.frames.length;
    await owner.do({ do: "revoke", id: "ana" }, { do: "revoke", id: "wall" });
    expect(await ana.dismissed()).toEqual(["revoked", 4401]);
    expect(await wall.dismissed()).toEqual(["revoked", 4401]);
    // Not even the view that says so.
    expect(ana.kinds(heard).filter((t) => t === "view")).toEqual([]);
    expect(await refused(room.code, "host", keyOf("ana"))).toEqual(["revoked", 4401]);
    expect(await refused(room.code, "stage", keyOf("wall"))).toEqual(["revoked", 4401]);
    expect(bob.closed).toBeNull();
    await teamIn(owner, ({ view }) => view.team.keys.length === 1);
  });

  it("withdrawn while the room sleeps: closed all the same", async () => {
    const { room, owner, ana } = await staffed();
    await sleep(room);
    await owner.do({ do: "revoke", id: "ana" });
    expect(await ana.dismissed()).toEqual(["revoked", 4401]);
  });
});

describe("over HTTP", () => {
  const ask = (room: Made, path: string, key: string, method = "GET") =>
    call(`/api/rooms/${room.code}${path}`, { method, headers: { authorization: `Bearer ${key}` } });
  const codeOf = async (response: Response) => (response.ok ? "ok" : (await problemOf(response)).code);

  it("a co-facilitator has files and plan, a producer neither, and only the owner deletes", async () => {
    const { room, owner } = await staffed();
    expect(await codeOf(await ask(room, "/results.json", keyOf("ana")))).toBe("ok");
    expect(await codeOf(await ask(room, "/agenda", keyOf("ana")))).toBe("ok");
    expect(await codeOf(await ask(room, "/results.json", keyOf("bob")))).toBe("forbidden");
    expect(await codeOf(await ask(room, "/agenda", keyOf("bob")))).toBe("forbidden");
    expect(await codeOf(await ask(room, "/results.json", keyOf("wall")))).toBe("bad-key");
    for (const id of ["ana", "bob"]) expect(await codeOf(await ask(room, "", keyOf(id), "DELETE"))).toBe("forbidden");
    await owner.do({ do: "end" }, { do: "revoke", id: "ana" });
    const withdrawn = await problemOf(await ask(room, "/results.json", keyOf("ana")));
    expect(withdrawn).toMatchObject({ status: 401, code: "revoked" });
    expect(await codeOf(await ask(room, "/results.json", room.keys.report))).toBe("ok");
    expect(await codeOf(await ask(room, "/agenda", room.keys.report))).toBe("forbidden");
    expect((await ask(room, "", room.keys.host, "DELETE")).status).toBe(204);
  });
});

describe("the workshop", () => {
  it("goes on with a colleague when the owner's laptop dies in mid-vote and the room has slept", async () => {
    const { room, owner, ana } = await staffed();
    const phones = [await joinRoom(room.code), await joinRoom(room.code), await joinRoom(room.code)];
    await owner.do(opening("sort"));
    for (const phone of phones.slice(0, 2)) expect(await phone.answer("sort", deck("LMB"))).toBe("ok");
    owner.close();
    await teamIn(ana, ({ view }) => view.team.ownerPages === 0);
    await sleep(room);
    expect(await phones[2]!.answer("sort", deck("LLB"))).toBe("ok");
    // Two seconds after the owner's last press it is nobody's turn but hers.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
    await ana.do({ do: "close", step: "sort" });
    const { view } = await ana.next("view", ({ view }) => view.step?.phase === "closed");
    expect(view.peek?.rounds).toMatchObject([{ answered: 3 }]);
    await ana.do({ do: "reveal", step: "sort" });
    const next = await hostRoom(room);
    const welcome = next.frames.find((frame) => frame.t === "welcome");
    expect(welcome?.view.step?.phase).toBe("revealed");
    expect(welcome?.view.team.lately.slice(0, 2)).toMatchObject([
      { by: "ana", what: "reveal", step: "sort" },
      { by: "ana", what: "close", step: "sort" },
    ]);
  });

  it("takes one of two different buttons that two hosts press within 50 ms, and tells the other", async () => {
    const { room, owner, ana } = await staffed();
    const phones = [await joinRoom(room.code), await joinRoom(room.code), await joinRoom(room.code)];
    await owner.do(opening("sort"));
    for (const phone of phones) await phone.answer("sort", deck("LMB"));
    await owner.do({ do: "close", step: "sort" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
    const pressed = [
      owner.command({ do: "reveal", step: "sort" }),
      ana.command({ do: "open", step: "sort", round: 2, from: "closed" }),
    ];
    const endings = await Promise.all(pressed);
    expect(endings.toSorted()).toEqual(["ok", "stale"]);
    // The same button is no quarrel.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
    const same = { do: "goto", step: "cloud" } as const;
    expect(await Promise.all([owner.command(same), ana.command(same)])).toEqual(["ok", "ok"]);
    await owner.next("view", ({ view }) => view.step?.id === "cloud");
  });

  it("a producer is sent no figure and no word before the room is", async () => {
    const { room, owner, bob } = await staffed();
    const phones = await Promise.all(Array.from({ length: 3 }, () => joinRoom(room.code)));
    await owner.do(opening("cloud"));
    for (const phone of phones) await phone.answer("cloud", { words: ["murmuration"] });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
    await owner.do({ do: "close", step: "cloud" }, { do: "peek", step: "cloud" });
    await owner.next("view", ({ view }) => JSON.stringify(view.peek ?? null).includes("murmuration"));
    expect(await bob.command({ do: "peek", step: "cloud" })).toBe("forbidden");
    await bob.settled();
    expect(bob.raw.join("\n")).not.toMatch(/murmuration|"(peek|texts|unread|settling)":/);
    await owner.do({ do: "reveal", step: "cloud" });
    await bob.next("view", ({ view }) => JSON.stringify(view.step?.result).includes("murmuration"));
  });

  it("R-42 goes on for others when the pages of one key send too much", async () => {
    const { owner, ana } = await staffed();
    stopTime(Date.now());
    const ids = Array.from({ length: MESSAGE_BURST + 5 }, () => newId());
    for (const id of ids) ana.send({ t: "command", id, command: { do: "lock", on: false } });
    await ana.next("error", ({ code }) => code === "too-fast");
    await owner.do({ do: "lock", on: true });
  });

  it("R-35 a link of many pages keeps out nobody who has another", async () => {
    const { room, owner, bob } = await staffed();
    const crowd: Host[] = [];
    for (let n = 0; n < KEY_SOCKETS_PER_ROOM.host + 3; n += 1) crowd.push(await hostWith(room.code, keyOf("ana")));
    expect([owner.closed, bob.closed]).toEqual([null, null]);
    expect((await crowd[0]!.dismissed())[0]).toBe("full");
    const next = await hostRoom(room);
    await next.settled();
    expect([owner.closed, bob.closed, next.closed]).toEqual([null, null, null]);
  });
});

describe("who is at the room", () => {
  it("is told before long and not page by page, when all come back at once", async () => {
    const room = await makeRoom();
    const owner = await hostRoom(room);
    await owner.settled();
    const heard = owner.frames.length;
    stopTime(Date.now());
    await Promise.all(Array.from({ length: 12 }, () => stageRoom(room)));
    await passTime(room.code, 1_000);
    await teamIn(owner, ({ view }) => view.stages === 12);
    expect(owner.kinds(heard).filter((t) => t === "view").length).toBeLessThanOrEqual(2);
  });

  it("is told when a page goes while the room sleeps", async () => {
    const { room, owner, ana } = await staffed();
    await teamIn(owner, ({ view }) => view.team.keys[0]?.pages === 1);
    await owner.settled();
    await sleep(room);
    ana.close();
    await teamIn(owner, ({ view }) => view.team.keys[0]?.pages === 0);
  });

  it("is stored nowhere: a room without links has what it always had", async () => {
    const room = await makeRoom();
    const [owner] = [await hostRoom(room), await stageRoom(room), await hostRoom(room)];
    await owner.do(opening("sort"), { do: "close", step: "sort" });
    const { room: stored } = (await rows(room.code)) as { room: { json: string }[] };
    const names = Object.keys(JSON.parse(stored[0]!.json)).sort();
    expect(names).toEqual(
      "address code createdAt current doomed endedAt keys locale locked names rehearsal retentionDays seed segments status title".split(
        " ",
      ),
    );
  });
});
