/** erasing is one procedure that can be cut short anywhere; whoever comes to it next goes on with it. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { directoryOf } from "../../worker/directory/directory-server.ts";
import { record, sortStep } from "../support/room.ts";
import { call, problemOf } from "./support/calls.ts";
import { type Made, makeRoom, rows, stub } from "./support/rooms.ts";
import { joinRoom, silentPhone } from "./support/sockets.ts";

const shard = (code: string) => directoryOf(env, code);
const sqlOf = (code: string, query: string) =>
  runInDurableObject(shard(code), (_, { storage }) => {
    storage.sql.exec(query);
  });
/** From here on every call of this code's directory fails, as where its disk does. */
const breakDirectory = (code: string) => sqlOf(code, "ALTER TABLE codes RENAME TO away");
const mendDirectory = (code: string) => sqlOf(code, "ALTER TABLE away RENAME TO codes");

const remove = ({ code, keys }: Made) =>
  call(`/api/rooms/${code}`, { method: "DELETE", headers: { authorization: `Bearer ${keys.host}` } });
const isGone = async ({ code }: Made) => Object.keys(await rows(code)).length === 0;
const isDoomed = async ({ code }: Made) => JSON.stringify((await rows(code)).room).includes('\\"doomed\\":true');

/** A room whose erasing has failed halfway: it is gone for everybody, but its code is still taken. */
async function halfErased(): Promise<Made> {
  const room = await makeRoom();
  await joinRoom(room.code);
  await breakDirectory(room.code);
  expect(await problemOf(await remove(room))).toMatchObject({ status: 500, code: "internal" });
  expect(await isDoomed(room)).toBe(true);
  return room;
}

describe("R-44 erasing that was cut short", () => {
  it("goes on with whoever connects, and gives the code back", async () => {
    const room = await halfErased();
    const early = await silentPhone(room.code);
    expect(await early.dismissed()).toEqual(["no-room", 4404]);
    // The directory still fails: nothing may go before the code is given back, or it would be taken for ever.
    expect(await isDoomed(room)).toBe(true);
    await mendDirectory(room.code);
    expect(await shard(room.code).has(room.code)).toBe(true);
    const late = await silentPhone(room.code);
    expect(await late.dismissed()).toEqual(["no-room", 4404]);
    await expect.poll(() => isGone(room)).toBe(true);
    expect(await shard(room.code).has(room.code)).toBe(false);
  });

  it("goes on with the alarm, which is tried again while it fails", async () => {
    const room = await halfErased();
    const alarm = () => runInDurableObject(stub(room.code), (_, { storage }) => storage.getAlarm());
    expect(await alarm()).toBeLessThanOrEqual(Date.now() + 60_000);
    await expect(runDurableObjectAlarm(stub(room.code))).rejects.toThrow();
    expect(await isDoomed(room)).toBe(true);
    await mendDirectory(room.code);
    expect(await alarm()).not.toBeNull();
    await runDurableObjectAlarm(stub(room.code));
    expect(await isGone(room)).toBe(true);
    expect(await shard(room.code).has(room.code)).toBe(false);
    expect(await alarm()).toBeNull();
  });

  it("goes on with a look at the room over HTTP, or with deleting it once more", async () => {
    const looked = await halfErased();
    await mendDirectory(looked.code);
    expect(await problemOf(await call(`/api/rooms/${looked.code}`))).toMatchObject({ status: 404, code: "no-room" });
    await expect.poll(() => isGone(looked)).toBe(true);
    expect(await shard(looked.code).has(looked.code)).toBe(false);

    const deleted = await halfErased();
    await mendDirectory(deleted.code);
    expect(await problemOf(await remove(deleted))).toMatchObject({ status: 404, code: "no-room" });
    await expect.poll(() => isGone(deleted)).toBe(true);
  });

  it("never takes a room that has been made with the same code since", async () => {
    const room = await halfErased();
    await mendDirectory(room.code);
    // The code was given back, and drawn again, before the rows were gone.
    await shard(room.code).release(room.code);
    await shard(room.code).reserve(room.code);
    const fresh = record({ code: room.code, title: "Another room", createdAt: Date.now() });
    await stub(room.code).create(fresh, [sortStep()]);
    await runDurableObjectAlarm(stub(room.code));
    expect(await stub(room.code).info()).toMatchObject({ ok: true, value: { title: "Another room" } });
    expect((await rows(room.code)).people).toEqual([]);
    expect(await shard(room.code).has(room.code)).toBe(true);
  });

  it("R-45 a room is never made over another", async () => {
    const room = await makeRoom();
    const before = await rows(room.code);
    await runInDurableObject(stub(room.code), async (instance) => {
      await expect(instance.create(record({ code: room.code }), [sortStep()])).rejects.toThrow("a room already");
    });
    expect(await rows(room.code)).toEqual(before);
  });
});
