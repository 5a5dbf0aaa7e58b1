import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDoor } from "../../../client/pages/join/model/door.ts";
import { ask, has, json } from "../../../client/wire/ask.ts";
import { keptRooms } from "../../../client/wire/rooms.ts";
import { remember } from "../../../client/wire/storage.ts";

const CODE = "ABC234";
const INFO = { code: CODE, title: "T", locale: "en", status: "lobby", joinable: true, names: "off", segments: null };
const typed = (status: number, type: string, body = "", headers = {}) =>
  new Response(body, { status, headers: { "content-type": type, ...headers } });
const problem = (status: number, code: string, headers = {}) =>
  typed(status, "application/problem+json", JSON.stringify({ code, detail: "Why." }), headers);
const html = (status: number) => typed(status, "text/html", "<h1>Welcome to the hotel</h1>");

const asked = (answer: () => Response | Promise<Response>, timeoutMs?: number) =>
  ask("/api/rooms/ABC234", {
    read: json(has<typeof INFO>("joinable")),
    call: async () => answer(),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });

describe("an HTTP reply", () => {
  it.each([
    ["the room", () => Response.json(INFO), "ok"],
    ["no such room", () => problem(404, "no-room"), "problem"],
    ["the server's own trouble", () => problem(500, "internal"), "problem"],
    ["a sign-in page with 200", () => html(200), "portal"],
    ["a sign-in page that says so", () => html(511), "portal"],
    ["somebody else's 404", () => html(404), "portal"],
    ["a proxy that asks who one is", () => html(407), "portal"],
    ["JSON of somebody else's", () => Response.json({ login: true }), "portal"],
    ["text of somebody else's", () => typed(200, "text/plain", "Hello"), "portal"],
    ["a filter", () => html(403), "barred"],
    ["a balancer without a server", () => html(503), "unreachable"],
    ["too much for something in between", () => html(429), "unreachable"],
    ["a broken problem document", () => typed(404, "application/problem+json", "{"), "unreachable"],
    ["nothing", () => Promise.reject(new TypeError("network")), "unreachable"],
  ] as const)("%s is told apart", async (_, answer, is) => expect((await asked(answer)).is).toBe(is));

  it("is a sign-in page where the request is redirected", async () => {
    const elsewhere = { ok: false, type: "opaqueredirect", status: 0, headers: new Headers() };
    // A browser's answer to `redirect: "manual"`, which Node cannot make.
    expect((await asked(() => elsewhere as Response)).is).toBe("portal");
  });

  it("has a time limit", async () => {
    const hangs = ask("/x", {
      read: async () => true,
      timeoutMs: 20,
      call: (_, init) =>
        new Promise((_, fail) => init?.signal?.addEventListener("abort", () => fail(new Error("cut")))),
    });
    expect(await hangs).toEqual({ is: "unreachable" });
  });
});

describe("the door on a difficult network", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const doorAt = (answer: () => Response | Promise<Response>) => {
    const fetched = vi.fn(async () => answer());
    vi.stubGlobal("fetch", fetched);
    return { door: makeDoor({ is: "code", code: CODE }), fetched };
  };

  it("says after three seconds that it takes long, counted over all tries, and goes in by itself", async () => {
    let answer = () => html(503);
    const { door } = doorAt(() => answer());
    await vi.advanceTimersByTimeAsync(2_900);
    expect(door.state.value).toEqual({ is: "looking", slow: false, trouble: null });
    await vi.advanceTimersByTimeAsync(200);
    expect(door.state.value).toEqual({ is: "looking", slow: true, trouble: null });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(door.state.value).toEqual({ is: "looking", slow: true, trouble: null });
    answer = () => Response.json(INFO);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(door.state.value).toEqual({ is: "in" });
  });

  it("names the obstacle, and never says that there is no room", async () => {
    for (const [answer, trouble] of [
      [() => html(200), "portal"],
      [() => html(404), "portal"],
      [() => html(403), "barred"],
      [() => problem(429, "too-many-codes", { "retry-after": "60" }), "later"],
      [() => problem(403, "bad-origin"), null],
    ] as const) {
      const { door } = doorAt(answer);
      await vi.advanceTimersByTimeAsync(100);
      expect(door.state.value).toMatchObject({ is: "looking", trouble });
    }
    const { door } = doorAt(() => problem(404, "no-room"));
    await vi.advanceTimersByTimeAsync(100);
    expect(door.state.value).toEqual({ is: "unknown" });
  });

  it("asks again at the time that the server names", async () => {
    const { fetched } = doorAt(() => problem(429, "too-many-codes", { "retry-after": "60" }));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("does not ask about what cannot be a code", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    const door = makeDoor({ is: "length", length: 5 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(door.state.value).toMatchObject({ is: "mistyped" });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("the list of rooms on a difficult network", () => {
  it("keeps its rooms after a 404 that is not the server's", async () => {
    vi.stubGlobal("location", { host: "hats.example", protocol: "http:" });
    remember("rooms", JSON.stringify([{ code: CODE, title: "T", expiresAt: 1, rehearsal: false }]));
    const rooms = keptRooms({ offline: "offline" }, async () => html(404));
    await rooms.sweep(2);
    expect(rooms.list.value).toHaveLength(1);
    expect(await rooms.deleteNow(CODE, "key")).toMatch(/sign in first/);
    expect(rooms.list.value).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});
