/** what cannot be read is never erased and never opened as an empty room. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { directoryOf } from "../../worker/directory/directory-server.ts";
import { RoomServer } from "../../worker/room/room-server.ts";
import { call, problemOf } from "./support/calls.ts";
import { type Made, makeRoom, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, silentPhone } from "./support/sockets.ts";

type Rows = [table: string, sql: string, rows: Record<string, SqlStorageValue>[]];

/**
 * Takes all rows out of a room behind its back, as where SQLite takes a damaged file for an empty one; gives back what puts
 * them in again, as a good copy of the file does.
 */
async function damage(code: string): Promise<() => Promise<void>> {
  const taken = await runInDurableObject(stub(code), async (_, { storage }) => {
    const { sql } = storage;
    await storage.delete("__ps_name");
    const tables = sql.exec<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    );
    return tables.toArray().map(({ name, sql: made }): Rows => {
      const held = sql.exec(`SELECT * FROM "${name}"`).toArray();
      sql.exec(`DROP TABLE "${name}"`);
      return [name, made, held];
    });
  });
  await evictDurableObject(stub(code));
  return async () => {
    await runInDurableObject(stub(code), (_, { storage: { sql } }) => {
      for (const [name, made, held] of taken) {
        sql.exec(made);
        for (const row of held) {
          const values = Object.values(row);
          sql.exec(`INSERT INTO "${name}" VALUES (${values.map(() => "?").join(", ")})`, ...values);
        }
      }
    });
    await evictDurableObject(stub(code));
  };
}

const bearer = ({ keys }: Made) => ({ headers: { authorization: `Bearer ${keys.host}` } });

/** That everybody who comes hears `internal`, and that nothing is written. */
async function refused(room: Made): Promise<void> {
  const before = await rows(room.code);
  const phone = await silentPhone(room.code);
  expect(await phone.dismissed()).toEqual(["internal", 1011]);
  const calls: [string, RequestInit][] = [
    [`/api/rooms/${room.code}`, {}],
    [`/api/rooms/${room.code}/mine`, { headers: { authorization: `Bearer ${"r".repeat(24)}` } }],
    [`/api/rooms/${room.code}/results.json`, bearer(room)],
    [`/api/rooms/${room.code}`, { method: "DELETE", ...bearer(room) }],
  ];
  for (const [path, init] of calls)
    expect(await problemOf(await call(path, init)), path).toMatchObject({ status: 500, code: "internal" });
  expect(await rows(room.code)).toEqual(before);
}

describe("R-92 a room that cannot be read", () => {
  it("with nothing in its file, though its code is taken: nobody is told that there is none, nothing is written, and it comes back", async () => {
    const room = await makeRoom();
    await joinRoom(room.code, { resume: "resume-of-a-phone-12345" });
    const mend = await damage(room.code);
    expect(await rows(room.code)).toEqual({});
    await refused(room);
    expect(await rows(room.code)).toEqual({});
    await mend();
    const phone = await joinRoom(room.code, { resume: "resume-of-a-phone-12345" });
    expect(phone.frames.some((frame) => frame.t === "welcome")).toBe(true);
    expect(await (await call(`/api/rooms/${room.code}`)).json()).toMatchObject({ code: room.code });
  });

  it("with rows that are no JSON", async () => {
    const room = await makeRoom();
    await runInDurableObject(stub(room.code), async (_, { storage }) => {
      storage.sql.exec("UPDATE room SET json = '{'");
    });
    await evictDurableObject(stub(room.code));
    await refused(room);
    await runInDurableObject(stub(room.code), async (_, { storage }) => {
      expect(await storage.getAlarm()).not.toBeNull();
    });
  });

  it("with another room in its file", async () => {
    const [room, other] = [await makeRoom(), await makeRoom()];
    await runInDurableObject(stub(room.code), async (_, { storage }) => {
      storage.sql.exec(`UPDATE room SET json = replace(json, '${room.code}', '${other.code}')`);
    });
    await evictDurableObject(stub(room.code));
    await refused(room);
    expect((await call(`/api/rooms/${other.code}`)).status).toBe(200);
  });

  it("while phones are connected: what they send is not written either", async () => {
    const room = await makeRoom();
    const phone = await joinRoom(room.code);
    const host = await hostRoom(room);
    const mend = await damage(room.code);
    phone.send({ t: "ask", id: "question1", text: "Is anybody there?" });
    expect(await phone.ended()).toBe(1011);
    host.close();
    await host.ended();
    expect(await rows(room.code)).toEqual({});
    await mend();
    await joinRoom(room.code);
  });

  it("is not erased by its alarm, nor made anew", async () => {
    const room = await makeRoom();
    const mend = await damage(room.code);
    // It fails, so that the platform lets it come again.
    await expect(runDurableObjectAlarm(stub(room.code))).rejects.toThrow("cannot be erased yet");
    expect(await rows(room.code)).toEqual({});
    expect(await directoryOf(env, room.code).has(room.code)).toBe(true);
    await mend();
    expect((await call(`/api/rooms/${room.code}`)).status).toBe(200);
  });

  it("R-44 has an alarm again once somebody comes to it, if the platform has given up the one that failed", async () => {
    const room = await makeRoom();
    const mend = await damage(room.code);
    await runInDurableObject(stub(room.code), (_, { storage }) => storage.deleteAlarm());
    await mend();
    await joinRoom(room.code);
    await runInDurableObject(stub(room.code), async (_, { storage }) => {
      expect(await storage.getAlarm()).toBe(room.expiresAt);
    });
  });

  it("is none whose directory does not answer", async () => {
    const room = await makeRoom();
    const mend = await damage(room.code);
    const shard = (query: string) =>
      runInDurableObject(directoryOf(env, room.code), (_, { storage }) => {
        storage.sql.exec(query);
      });
    await shard("ALTER TABLE codes RENAME TO away");
    const phone = await silentPhone(room.code);
    expect(await phone.dismissed()).toEqual(["internal", 1011]);
    await shard("ALTER TABLE away RENAME TO codes");
    await mend();
    expect((await call(`/api/rooms/${room.code}`)).status).toBe(200);
  });
});

describe("R-43 an object without a room", () => {
  it("is left as it was, whoever connects past the front door", async () => {
    const code = "NNNNNN";
    const { webSocket } = await env.ROOMS.getByName(code).fetch("http://both.hats/", {
      headers: { upgrade: "websocket" },
    });
    const { promise, resolve } = Promise.withResolvers<number>();
    webSocket?.addEventListener("close", ({ code: closed }) => resolve(closed));
    webSocket?.accept();
    expect(await promise).toBe(4404);
    expect(await rows(code)).toEqual({});
    await runInDurableObject(stub(code), async (instance, { storage }) => {
      expect(instance).toBeInstanceOf(RoomServer);
      expect((await storage.list()).size).toBe(0);
    });
  });
});
