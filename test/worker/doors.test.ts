/** The front door: what a request from outside may bring along, and what it is answered. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { call, makeRoom, newResume, Phone, stub, upgrade } from "./support.ts";

describe("R-86 headers that the platform trusts", () => {
  const forged: [name: string, value: string][] = [
    ["x-partykit-props", "{"],
    ["X-PARTYKIT-PROPS", "%7B%22role%22%3A%22host%22%7D"],
    ["x-partykit-room", "ABCDEF"],
    ["X-Partykit-Namespace", "directory"],
    ["x-partykit-jurisdiction", "nowhere"],
    ["MF-Route-Override", "elsewhere"],
    ["mf-original-url", "http://evil.test/"],
    ["MF-CF-Blob", "{"],
    ["CF-Worker", "evil.test"],
    ["cf-ew-via", "15"],
  ];

  it.each(forged)("%s: %s from outside reaches no room: a phone joins as if it were not there", async (name, value) => {
    const { code } = await makeRoom();
    const phone = new Phone(await upgrade(code, "participant", { [name]: value }));
    phone.hello();
    expect((await phone.next("welcome")).you.role).toBe("participant");
    expect((await call(`/api/rooms/${code}`, { headers: { [name]: value } })).status).toBe(200);
  });

  it("a room's object gets of an upgrade the origin that it was sent to, and nothing else that the client sent", async () => {
    const { code } = await makeRoom();
    const seen: [string, string][] = [];
    let address = "";
    await runInDurableObject(stub(code), (room) => {
      const connect = room.onConnect.bind(room);
      room.onConnect = (socket, context) => {
        seen.push(...context.request.headers);
        address = context.request.url;
        return connect(socket, context);
      };
    });
    const headers = { ...Object.fromEntries(forged), authorization: "Bearer secret", cookie: "a=b", "x-own": "1" };
    const phone = new Phone(await upgrade(code, "participant", headers));
    phone.hello({ resume: newResume() });
    await phone.next("welcome");
    expect(seen).toEqual([["upgrade", "websocket"]]);
    expect(address).toBe("http://both.hats/");
  });
});
