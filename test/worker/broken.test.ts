/** A room whose rows cannot be read: whatever is wrong inside, a client hears a code and nothing else. */
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { call, problemOf } from "./support/calls.ts";
import { makeRoom, stub } from "./support/rooms.ts";
import { silentPhone } from "./support/sockets.ts";

describe("R-41 a room that is broken inside", () => {
  it("says so with a code, over sockets and HTTP, and never with a stack trace", async () => {
    const room = await makeRoom();
    await runInDurableObject(stub(room.code), (_, { storage }) => {
      storage.sql.exec("UPDATE plan SET json = '{'");
    });
    await evictDurableObject(stub(room.code));
    const phone = await silentPhone(room.code);
    expect(await phone.dismissed()).toEqual(["internal", 1011]);
    expect(await problemOf(await call(`/api/rooms/${room.code}`))).toMatchObject({ status: 500, code: "internal" });
  });
});
