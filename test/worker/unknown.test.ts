/** Codes that lead nowhere, and what they must not leave behind. */
import {
  abortAllDurableObjects,
  listDurableObjectIds,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RETRY_SECONDS } from "../../shared/limits.ts";
import { call, problemOf } from "./support/calls.ts";
import { everything, makeRoom, stub, tables } from "./support/rooms.ts";
import { hostRoom, joinRoom, Phone, silentPhone, upgrade } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const DAYS = 86_400_000;

/** Well formed, and no room's: the alphabet has no such luck as to draw it while the tests run. */
const UNKNOWN = ["ZZZZZZ", "222222", "ABCDEF"];
/** Not codes at all. */
const SHAPELESS = ["abcdef", "ABCDE", "ABCDEFG", "ABC0EF", "..%2F..", "%00", "ABC%20EF", "x".repeat(2_000)];

const roomIds = async () => (await listDurableObjectIds(env.ROOMS)).map(String).sort();

describe("R-43 an unknown code", () => {
  it.each([...UNKNOWN, ...SHAPELESS])("%# on a socket is told no-room and closed with 4404", async (code) => {
    const phone = await silentPhone(code);
    expect(await phone.dismissed()).toEqual(["no-room", 4404]);
  });

  it.each([...UNKNOWN, ...SHAPELESS.slice(0, 3)])("%# over HTTP is 404 no-room", async (code) => {
    const bearer = { authorization: `Bearer ${"k".repeat(24)}` };
    const calls: [string, RequestInit][] = [
      [`/api/rooms/${code}`, {}],
      [`/api/rooms/${code}/results.json`, { headers: bearer }],
      [`/api/rooms/${code}/answers.csv`, {}],
      [`/api/rooms/${code}/nothing.txt`, {}],
      [`/api/rooms/${code}`, { method: "DELETE", headers: bearer }],
    ];
    for (const [path, init] of calls)
      expect(await problemOf(await call(path, init)), path).toMatchObject({ status: 404, code: "no-room" });
  });

  it("touches no room and leaves nothing in storage", async () => {
    await makeRoom();
    const rooms = await roomIds();
    // Objects of the directory are few and fixed; looked at once, they are all there.
    const before = await everything();
    for (const code of UNKNOWN) {
      const phone = await silentPhone(code);
      phone.hello();
      await phone.ended();
      await call(`/api/rooms/${code}`);
      await call(`/api/rooms/${code}`, { method: "DELETE" });
    }
    expect(await roomIds()).toEqual(rooms);
    const after = await everything();
    expect(Object.keys(after).length - Object.keys(before).length).toBeLessThanOrEqual(UNKNOWN.length);
    for (const code of UNKNOWN) expect(JSON.stringify(after)).not.toContain(code);
    for (const [id, held] of Object.entries(before)) expect(after[id]).toEqual(held);
  });

  it("is told from a request that is no socket", async () => {
    expect(await problemOf(await call("/ws/ZZZZZZ"))).toMatchObject({ status: 404, code: "not-found" });
  });

  it("R-76 is limited by address: beyond 30 in a minute unknown ones are too-many-codes, and a known one leads to its room", async () => {
    const { code } = await makeRoom();
    const headers = { "cf-connecting-ip": "198.51.100.7" };
    const look = async () => (await problemOf(await call("/api/rooms/ZZZZZZ", { headers }))).code;
    let tried = 0;
    let answer = await look();
    // Twice the limit and more, because a new minute may begin meanwhile.
    for (; answer === "no-room" && tried < 70; tried++) answer = await look();
    expect(tried).toBeGreaterThanOrEqual(30);
    expect(answer).toBe("too-many-codes");
    const refused = await call("/api/rooms/222222", { headers });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, String(RETRY_SECONDS)]);
    // On a socket it is told when to come back, and that is not the end.
    const guesser = new Phone(await upgrade("ZZZZZZ", "participant", headers));
    expect(await guesser.dismissed()).toEqual(["too-many-codes", 4429]);
    expect(guesser.frames.at(-1)).toMatchObject({ retryAfter: RETRY_SECONDS });
    // The room has not been found lately, and somebody else of the same address is on their way to it.
    const phone = new Phone(await upgrade(code, "participant", headers));
    phone.hello();
    await phone.next("welcome");
    expect((await call(`/api/rooms/${code}`, { headers })).status).toBe(200);
  });
});

describe("R-43 what counts as one sender of guesses", () => {
  it("a /64 of IPv6: 600 codes from 600 of its addresses, and then the room", async () => {
    const { code } = await makeRoom();
    const from = (n: number) => ({ "cf-connecting-ip": `2001:db8:aa:bb:${n.toString(16)}::${n.toString(16)}` });
    const told = new Map<string, number>();
    for (let n = 1; n <= 600; n += 1) {
      const answer = (await problemOf(await call("/api/rooms/ZZZZZZ", { headers: from(n) }))).code;
      told.set(answer, (told.get(answer) ?? 0) + 1);
    }
    // Twice the limit, because a new minute may begin meanwhile.
    expect(told.get("no-room")).toBeLessThanOrEqual(60);
    expect(told.get("too-many-codes")).toBeGreaterThanOrEqual(540);
    expect((await call(`/api/rooms/${code}`, { headers: from(601) })).status).toBe(200);
    const elsewhere = { "cf-connecting-ip": "2001:db8:aa:bc::1" };
    expect((await problemOf(await call("/api/rooms/ZZZZZZ", { headers: elsewhere }))).code).toBe("no-room");
  });
});

describe("R-44 a room that is gone", () => {
  it("by DELETE: everybody is told and closed, its code is unknown, its storage empty", async () => {
    const room = await makeRoom();
    const [host, phone] = [await hostRoom(room), await joinRoom(room.code)];
    const response = await call(`/api/rooms/${room.code}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${room.keys.host}` },
    });
    expect(response.status).toBe(204);
    expect(await host.dismissed()).toEqual(["no-room", 4404]);
    expect(await phone.dismissed()).toEqual(["no-room", 4404]);
    expect((await problemOf(await call(`/api/rooms/${room.code}`))).code).toBe("no-room");
    const late = await silentPhone(room.code);
    expect(await late.dismissed()).toEqual(["no-room", 4404]);
    expect(await heldBy(room.code)).toEqual({ tables: {}, alarm: null });
    expect(JSON.stringify(await everything())).not.toContain(room.code);
  });

  it("while the Worker still takes its code for known: nobody gets in, and nothing comes back to storage", async () => {
    const room = await makeRoom();
    await call(`/api/rooms/${room.code}`);
    // Its time comes: the object erases itself, and no Worker hears of it.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * DAYS });
    expect(await runDurableObjectAlarm(stub(room.code))).toBe(true);
    vi.useRealTimers();
    // Nor does the object itself remember, by the time somebody comes.
    await abortAllDurableObjects();

    const late = await silentPhone(room.code);
    late.hello();
    expect(await late.dismissed()).toEqual(["no-room", 4404]);
    const bearer = { authorization: `Bearer ${room.keys.host}` };
    expect((await problemOf(await call(`/api/rooms/${room.code}`))).code).toBe("no-room");
    expect((await problemOf(await call(`/api/rooms/${room.code}/results.json`, { headers: bearer }))).code).toBe(
      "no-room",
    );
    const gone = await call(`/api/rooms/${room.code}`, { method: "DELETE", headers: bearer });
    expect((await problemOf(gone)).code).toBe("no-room");
    expect(await heldBy(room.code)).toEqual({ tables: {}, alarm: null });
  });
});

function heldBy(code: string) {
  return runInDurableObject(stub(code), async (_, { storage }) => ({
    tables: await tables(storage),
    alarm: await storage.getAlarm(),
  }));
}
