/** data leaves when it should, and not before. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call, problemOf } from "./support/calls.ts";
import { everything, type Made, makeRoom, rows, stub } from "./support/rooms.ts";
import { hostRoom, hostWith, joinRoom, stageRoom } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const alarmOf = ({ code }: Made) => runInDurableObject(stub(code), (_, { storage }) => storage.getAlarm());
const at = (now: number) => vi.useFakeTimers({ toFake: ["Date"], now });
const gone = async ({ code }: Made) => Object.keys(await rows(code)).length === 0;

describe("R-44 retention", () => {
  it("counts from when the room was made, 30 days unless said", async () => {
    const [plain, short] = [await makeRoom(), await makeRoom({ retentionDays: 1 })];
    expect(plain.expiresAt - Date.now()).toBeGreaterThan(30 * DAY - 10_000);
    expect(plain.expiresAt - Date.now()).toBeLessThanOrEqual(30 * DAY);
    expect(short.expiresAt - Date.now()).toBeLessThanOrEqual(DAY);
    expect(await alarmOf(plain)).toBe(plain.expiresAt);
    expect(await alarmOf(short)).toBe(short.expiresAt);
  });

  it("an alarm that comes too early erases nothing and is set again", async () => {
    const room = await makeRoom();
    at(room.expiresAt - 1);
    expect(await runDurableObjectAlarm(stub(room.code))).toBe(true);
    expect(await gone(room)).toBe(false);
    expect(await alarmOf(room)).toBe(room.expiresAt);
  });

  it("at its time everything is erased, phones and stages are closed, and the code is free", async () => {
    const room = await makeRoom();
    const [phone, stage] = [await joinRoom(room.code), await stageRoom(room)];
    at(room.expiresAt);
    await runDurableObjectAlarm(stub(room.code));
    expect(await phone.dismissed()).toEqual(["no-room", 4404]);
    expect(await stage.dismissed()).toEqual(["no-room", 4404]);
    expect(await gone(room)).toBe(true);
    expect(await alarmOf(room)).toBeNull();
    // The directory has let go of it too.
    expect(JSON.stringify(await everything())).not.toContain(room.code);
    expect((await problemOf(await call(`/api/rooms/${room.code}`))).code).toBe("no-room");
  });

  it("is put off an hour at a time while a host is connected, and no longer", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    at(room.expiresAt + 5);
    await host.settled();
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(false);
    expect(await alarmOf(room)).toBe(room.expiresAt + 5 + HOUR);
    vi.useRealTimers();
    host.close();
    await host.ended();
    at(room.expiresAt + 5 + HOUR);
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(true);
  });

  it("is not put off by a host's socket that has been silent for an hour: such sockets can outlive their laptop", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    at(room.expiresAt);
    await runDurableObjectAlarm(stub(room.code));
    expect(await host.dismissed()).toEqual(["no-room", 4404]);
    expect(await gone(room)).toBe(true);
  });

  it("is put off by whoever may run the workshop, and by no helper: their page could keep the data for ever", async () => {
    const key = "key-of-bob".padEnd(24, "_");
    for (const [kind, stays] of [
      ["co", true],
      ["producer", false],
    ] as const) {
      const room = await makeRoom();
      const owner = await hostRoom(room);
      await owner.do({ do: "invite", id: "bob", name: "Bob", kind, key });
      owner.close();
      await owner.ended();
      const bob = await hostWith(room.code, key);
      at(room.expiresAt + 5);
      await bob.settled();
      await runDurableObjectAlarm(stub(room.code));
      expect(await gone(room), kind).toBe(!stays);
      vi.useRealTimers();
    }
  });

  it("R-120 counts from when the host opens a room that was to open later", async () => {
    const room = await makeRoom({ opensAt: Date.now() + 300 * DAY, retentionDays: 1 });
    const host = await hostRoom(room);
    await host.do({ do: "lock", on: false });
    await expect.poll(() => alarmOf(room)).toBeLessThanOrEqual(Date.now() + DAY);
  });

  it("counts anew from the end of the workshop", async () => {
    const room = await makeRoom({ retentionDays: 2 });
    const host = await hostRoom(room);
    at(room.expiresAt - HOUR);
    await host.do({ do: "end" });
    const later = room.expiresAt - HOUR + 2 * DAY;
    await expect.poll(() => alarmOf(room)).toBe(later);
    vi.useRealTimers();
    host.close();
    await host.ended();
    at(room.expiresAt);
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(false);
    at(later);
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(true);
  });

  it("erases one room and no other (R-45)", async () => {
    const [one, two] = [await makeRoom(), await makeRoom()];
    await joinRoom(two.code);
    const before = await rows(two.code);
    at(one.expiresAt);
    await runDurableObjectAlarm(stub(one.code));
    expect(await rows(two.code)).toEqual(before);
  });
});

describe("R-105 on a machine whose clock may be wrong", () => {
  /** The object as it is where the machine says until which date its clock is proven. */
  const proven = ({ code }: Made, until: () => number) =>
    runInDurableObject(stub(code), (instance) => {
      Object.assign(instance, { env: { ...env, PROVEN_UNTIL: { fetch: async () => Response.json(until()) } } });
    });

  it("nobody is erased before the date is proven, and everybody at once when it is", async () => {
    const room = await makeRoom();
    let until = Date.now();
    await proven(room, () => until);
    at(room.expiresAt + DAY);
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(false);
    expect(await alarmOf(room)).toBe(room.expiresAt + DAY + 600_000);
    expect((await call(`/api/rooms/${room.code}`)).status).toBe(200);
    until = room.expiresAt - 1;
    at(room.expiresAt + DAY + 600_000);
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(false);
    until = room.expiresAt;
    await runDurableObjectAlarm(stub(room.code));
    expect(await gone(room)).toBe(true);
  });

  it("a clock that is right again finds everything as before", async () => {
    const room = await makeRoom();
    const before = await rows(room.code);
    await proven(room, () => Date.now() - 31 * DAY);
    at(Date.now() + 31 * DAY);
    await runDurableObjectAlarm(stub(room.code));
    vi.useRealTimers();
    await runDurableObjectAlarm(stub(room.code));
    expect(await rows(room.code)).toEqual(before);
    expect(await alarmOf(room)).toBe(room.expiresAt);
  });

  it("a host deletes at once all the same", async () => {
    const room = await makeRoom();
    await proven(room, () => 0);
    const headers = { authorization: `Bearer ${room.keys.host}` };
    expect((await call(`/api/rooms/${room.code}`, { method: "DELETE", headers })).status).toBe(204);
    expect(await gone(room)).toBe(true);
  });
});

describe("R-44 deleting", () => {
  it("needs the host key: with another, or none, nothing happens", async () => {
    const room = await makeRoom();
    const before = await rows(room.code);
    const tokens = ["", "Bearer", "Bearer ", `Bearer ${room.keys.stage}`, room.keys.host, `Basic ${room.keys.host}`];
    for (const authorization of tokens) {
      const response = await call(`/api/rooms/${room.code}`, { method: "DELETE", headers: { authorization } });
      expect(await problemOf(response), authorization).toMatchObject({ status: 401, code: "bad-key" });
    }
    // The report's opens something, but this is not for it.
    const headers = { authorization: `Bearer ${room.keys.report}` };
    const reported = await call(`/api/rooms/${room.code}`, { method: "DELETE", headers });
    expect(await problemOf(reported)).toMatchObject({ status: 403, code: "forbidden" });
    expect(await rows(room.code)).toEqual(before);
  });
});
