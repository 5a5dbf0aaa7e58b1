/** The front door: what a request from outside may bring along, and what it is answered. */
import { createExecutionContext, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { headersFile, policyFor } from "../../worker/http/headers.ts";
import worker from "../../worker/index.ts";
import { RoomServer } from "../../worker/room/room-server.ts";
import { call, newResume } from "./support/calls.ts";
import { makeRoom, stub } from "./support/rooms.ts";
import { hostRoom, Phone, upgrade } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

describe("R-102 headers that the platform trusts", () => {
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
      if (!(room instanceof RoomServer)) throw new Error("This is no room's object");
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

/** Every header that an answer has to carry, as it stands in the file for Cloudflare's static assets. */
const everywhere = [...(headersFile().split("/assets/*")[0] ?? "").matchAll(/^ {2}(.+?): (.+)$/gm)].map(
  ([, name = "", value = ""]) => [name, value] as const,
);

describe("R-87 headers of every answer", () => {
  it("are named for static files: no sniffing, no referrer, no other site's windows, embeds, devices or scripts", () => {
    expect(everywhere.map(([name]) => name).sort()).toEqual([
      "content-security-policy",
      "cross-origin-opener-policy",
      "cross-origin-resource-policy",
      "permissions-policy",
      "referrer-policy",
      "strict-transport-security",
      "x-content-type-options",
    ]);
    expect(policyFor()).toContain(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self';",
    );
    // One policy by its name, made once: no other, and not that one again under its name.
    expect(policyFor()).toMatch(/require-trusted-types-for 'script'; trusted-types simulated-people$/);
    expect(policyFor()).not.toMatch(/unsafe|\*/);
  });

  it("R-119 no page may load a picture from elsewhere", () => {
    expect(policyFor()).toContain("img-src 'self' blob: data:;");
    expect(policyFor()).not.toContain("https:");
  });

  it("are the same on calls, problems, files, redirects and upgrades; TLS alone adds that it be kept", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    await host.do({ do: "end" });
    const bearer = { authorization: `Bearer ${room.keys.host}` };
    const asked: [what: string, path: string, status: number, init?: RequestInit][] = [
      ["a call", "/api/agendas", 200],
      ["a room", `/api/rooms/${room.code}`, 200],
      ["a room that was made", "/api/rooms", 201, { method: "POST", body: '{"agenda":"icebreaker"}' }],
      ["a problem", "/api/nothing", 404],
      ["a problem with the body", "/api/rooms", 400, { method: "POST", body: "{" }],
      ["a refused origin", "/api/agendas", 403, { headers: { origin: "http://evil.test" } }],
      ["a file", `/api/rooms/${room.code}/results.json`, 200, { headers: bearer }],
      ["a redirect", "/ABC234", 302, { redirect: "manual" }],
      ["an upgrade", `/ws/${room.code}`, 101, { headers: { upgrade: "websocket" } }],
      ["an upgrade to nowhere", "/ws/ZZZZZZ", 101, { headers: { upgrade: "websocket" } }],
      ["a room that was deleted", `/api/rooms/${room.code}`, 204, { method: "DELETE", headers: bearer }],
    ];
    for (const [what, path, status, init] of asked) {
      for (const scheme of ["http", "https"]) {
        if (status === 204 && scheme === "https") continue;
        const response = await call(`${scheme}://both.hats${path}`, init);
        expect(response.status, what).toBe(status);
        for (const [name, value] of everywhere) {
          const own = name === "content-security-policy" ? policyFor("both.hats") : value;
          const wanted = name === "strict-transport-security" && scheme === "http" ? null : own;
          expect(response.headers.get(name), `${name} of ${what} over ${scheme}`).toBe(wanted);
        }
        response.webSocket?.accept();
        response.webSocket?.close();
        await response.body?.cancel();
      }
    }
  });

  it("take no directive from a host's name", () => {
    expect(policyFor("both.hats:8787")).toContain("connect-src 'self' ws://both.hats:8787 wss://both.hats:8787;");
    expect(policyFor("[::1]:8787")).toContain("ws://[::1]:8787 ");
    for (const host of ["x;sandbox", "x script-src *", "x,y", "'unsafe-inline'"])
      expect(policyFor(host)).toBe(policyFor());
  });
});

describe("R-94 the names of a machine", () => {
  /** A machine whose names the test changes, and how often it was asked for them. */
  function machine(...names: string[]) {
    const asked = { times: 0 };
    const HOST_NAMES = {
      fetch: async () => {
        asked.times += 1;
        return Response.json(names);
      },
    };
    const at = async (host: string) => {
      const request = new Request<unknown, IncomingRequestCfProperties>(`http://${host}/api/agendas`);
      return (await worker.fetch(request, { ...env, HOST_NAMES }, createExecutionContext())).status;
    };
    return { names, asked, at };
  }

  it("are read live: an address that it got since is its own a second later, and wrong names cost it little", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    const { names, asked, at } = machine("localhost");
    for (let n = 0; n < 100; n += 1) expect(await at("10.0.0.5:8787")).toBe(403);
    expect(asked.times).toBe(1);
    expect(await at("localhost:8787")).toBe(200);
    names.push("10.0.0.5");
    vi.setSystemTime(Date.now() + 1_000);
    expect(await at("10.0.0.5:8787")).toBe(200);
    names.push("10.0.0.6");
    // A clock that is set back does not keep it from looking.
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await at("10.0.0.6")).toBe(200);
    expect(asked.times).toBe(3);
  });
});
