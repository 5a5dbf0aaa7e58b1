/** The HTTP side: making a room, looking at it, and who may ask. */

import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { same } from "../../shared/plain.ts";
import { AgendaList, RoomInfo } from "../../shared/protocol/http.ts";
import { call, ORIGIN, problemOf } from "./support/calls.ts";
import { agenda, makeRoom, opening } from "./support/rooms.ts";
import { hostRoom } from "./support/sockets.ts";

const post = (body: unknown, headers: Record<string, string> = {}) =>
  call("/api/rooms", { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });
const rooms = async () => (await listDurableObjectIds(env.ROOMS)).length;
const stepped = (...steps: object[]) => ({ agenda: { ...agenda, steps } });
const sorting = { id: "s", exercise: "sort", title: "S", minutes: 5, settings: { cards: ["c1"] } };

describe("POST /api/rooms", () => {
  const bad: [what: string, body: unknown, status: number, code: string][] = [
    ["nothing", "", 400, "bad-json"],
    ["no JSON", "{", 400, "bad-json"],
    ["a list", "[]", 400, "bad-message"],
    ["no agenda", {}, 400, "bad-message"],
    ["an unknown ready agenda", { agenda: "whole-week" }, 404, "unknown-agenda"],
    ["a prototype's agenda", { agenda: "constructor" }, 404, "unknown-agenda"],
    ["an agenda without steps", stepped(), 400, "bad-agenda"],
    ["an unknown card", stepped({ ...sorting, settings: { cards: ["c1", "c99"] } }), 400, "unknown-content"],
    [
      "an unknown scenario",
      stepped({ ...sorting, exercise: "scenario", settings: { scenario: "s99" } }),
      400,
      "unknown-content",
    ],
    ["an unknown exercise", stepped({ ...sorting, exercise: "juggle" }), 400, "bad-agenda"],
    ["a prototype's exercise", stepped({ ...sorting, exercise: "constructor" }), 400, "bad-agenda"],
    ["settings that do not fit", stepped({ ...sorting, settings: { cards: [] } }), 400, "bad-agenda"],
    ["a card twice", stepped({ ...sorting, settings: { cards: ["c1", "c1"] } }), 400, "bad-agenda"],
    ["a step's id twice", stepped(sorting, sorting), 400, "bad-agenda"],
    [
      "1,000 steps",
      stepped(...Array.from({ length: 1_000 }, (_, i) => ({ ...sorting, id: `s${i}` }))),
      400,
      "bad-agenda",
    ],
    ["minutes below nought", stepped({ ...sorting, minutes: -1 }), 400, "bad-agenda"],
    ["another version", { agenda: { ...agenda, v: 2 } }, 400, "bad-agenda"],
    ["names that are no choice", { agenda, names: "maybe" }, 400, "bad-message"],
    ["retention of no days", { agenda, retentionDays: 0 }, 400, "bad-message"],
    ["retention of 366 days", { agenda, retentionDays: 366 }, 400, "bad-message"],
    ["retention of half a day", { agenda, retentionDays: 0.5 }, 400, "bad-message"],
    ["one group", { agenda, segments: { question: "Where?", options: ["here"] } }, 400, "bad-message"],
    ["more than 256 kB", { agenda, title: "x".repeat(257 * 1024) }, 413, "too-large"],
    ["more than 256 kB in fewer characters", { agenda, title: "€".repeat(90 * 1024) }, 413, "too-large"],
  ];
  it.each(bad)("R-41 refuses %s", async (_what, body, status, code) => {
    const before = await rooms();
    expect(await problemOf(await post(body))).toMatchObject({ status, code });
    expect(await rooms()).toBe(before);
  });

  it("says where an agenda does not fit", async () => {
    const flawed = stepped(sorting, { ...sorting, id: "t", settings: { cards: ["c1"], rounds: 3 } });
    expect((await problemOf(await post(flawed))).detail).toContain("agenda.steps.1.settings.rounds");
  });

  it("R-47 refuses a step with more text than a phone can be sent", async () => {
    const cards = Array.from({ length: 40 }, (_, i) => ({
      id: `own${i}`,
      text: "x".repeat(200),
      why: "y".repeat(200),
      key: "L",
    }));
    const refused = await problemOf(await post(stepped({ ...sorting, settings: { cards } })));
    expect(refused).toMatchObject({ status: 400, code: "bad-agenda" });
    expect(refused.detail).toContain("step s");
  });

  it("makes rooms that share nothing (R-45)", async () => {
    const [one, two] = [await makeRoom(), await makeRoom()];
    const secrets = [one, two].flatMap(({ code, keys }) => [code, ...Object.values(keys)]);
    expect(new Set(secrets).size).toBe(8);
  });

  it("is limited by address, on Cloudflare: 20 a minute", async () => {
    const headers = { "cf-connecting-ip": "203.0.113.9" };
    let made = 0;
    let response = await post({ agenda: "icebreaker" }, headers);
    // Twice the limit and more, because a new minute may begin meanwhile.
    for (; response.status === 201 && made < 50; made++) response = await post({ agenda: "icebreaker" }, headers);
    expect(made).toBeGreaterThanOrEqual(20);
    expect(await problemOf(response)).toMatchObject({ status: 429, code: "too-many-rooms" });
  });
});

describe("an Origin", () => {
  const foreign = ["https://elsewhere.example", "null", "http://both.hats.example", "http://both.hats:8080", "rubbish"];
  it.each(foreign)("that is not the room's own is refused: %j", async (origin) => {
    const { code } = await makeRoom();
    const headers = { origin, host: "both.hats" };
    const upgrade = { ...headers, upgrade: "websocket" };
    for (const response of [
      await post({ agenda: "icebreaker" }, headers),
      await call(`/api/rooms/${code}`, { headers }),
      await call("/api/agendas", { headers }),
      await call(`/ws/${code}?as=participant`, { headers: upgrade }),
    ])
      expect(await problemOf(response)).toMatchObject({ status: 403, code: "bad-origin" });
  });

  it("of one's own, or none, is welcome", async () => {
    const { code } = await makeRoom();
    const own = { origin: ORIGIN, host: "both.hats" };
    expect((await call(`/api/rooms/${code}`, { headers: own })).status).toBe(200);
    expect((await call(`/api/rooms/${code}`)).status).toBe(200);
    const response = await call(`/ws/${code}?as=participant`, { headers: { ...own, upgrade: "websocket" } });
    expect(response.status).toBe(101);
    response.webSocket?.accept();
    response.webSocket?.close();
  });
});

describe("looking", () => {
  it("GET /api/rooms/:code says what anyone with the code may know, and no more", async () => {
    const segments = { question: "Where?", options: ["north", "south"] };
    const room = await makeRoom({ names: "optional", segments, title: "Monday" });
    const info = async () => {
      const json: unknown = await (await call(`/api/rooms/${room.code}`)).json();
      const parsed = v.parse(RoomInfo, json);
      expect(same(parsed, json)).toBe(true);
      return parsed;
    };
    expect(await info()).toEqual({
      code: room.code,
      title: "Monday",
      locale: "en",
      status: "lobby",
      joinable: true,
      rehearsal: false,
      names: "optional",
      retentionDays: 30,
      segments,
    });
    const host = await hostRoom(room);
    await host.do(opening("sort"));
    expect(await info()).toMatchObject({ status: "live", joinable: true });
    await host.do({ do: "lock", on: true });
    expect(await info()).toMatchObject({ joinable: false });
    await host.do({ do: "lock", on: false }, { do: "end" });
    expect(await info()).toMatchObject({ status: "ended", joinable: false });
  });

  it("the ready agendas make rooms as they are", async () => {
    const list = v.parse(AgendaList, await (await call("/api/agendas")).json());
    expect(list.map(({ id }) => id)).toEqual([
      "icebreaker",
      "stories",
      "express",
      "core",
      "remote",
      "workshop",
      "half-day",
    ]);
    for (const { id, steps, purpose } of list) {
      const ready = await (await call(`/api/agendas/${id}`)).json<{ steps: unknown[]; purpose: string }>();
      expect(purpose).toBe(ready.purpose);
      expect(ready.steps).toHaveLength(steps);
      expect((await post({ agenda: ready })).status).toBe(201);
    }
    expect(await problemOf(await call("/api/agendas/constructor"))).toMatchObject({
      status: 404,
      code: "unknown-agenda",
    });
  });

  it("unknown addresses are 404", async () => {
    for (const path of ["/api", "/api/nothing", "/api/rooms", "/nowhere"])
      expect(await problemOf(await call(path)), path).toMatchObject({ status: 404, code: "not-found" });
  });
});

describe("an address as people type it", () => {
  const html = { headers: { accept: "text/html" }, redirect: "manual" as const };

  it.each([
    ["/J/ABC234", "/j/ABC234"],
    ["/j/abc234/", "/j/ABC234"],
    ["/ABC234", "/j/ABC234"],
    ["/abc-234.", "/j/ABC234"],
    ["/Host/abc234/", "/host/ABC234"],
    ["/J/ABC234?lang=de", "/j/ABC234?lang=de"],
  ])("%s leads to %s, and no room is asked", async (path, meant) => {
    const before = (await listDurableObjectIds(env.ROOMS)).length;
    for (const asked of [html, { redirect: "manual" as const }]) {
      const response = await call(path, asked);
      expect(response.status).toBe(302);
      expect(response.headers.get("location")).toBe(meant);
    }
    expect(await listDurableObjectIds(env.ROOMS)).toHaveLength(before);
  });

  it("is no way around the pages and the API, nor for anything but reading", async () => {
    for (const path of ["/", "/j/ABC234.", "/exercises", "/paper/stages", "/host/abc234", "/plans"])
      expect((await call(path, html)).headers.get("location"), path).toBeNull();
    expect((await call("/ABC234", { ...html, method: "POST" })).status).toBe(404);
    expect(await problemOf(await call("/api/ABC234"))).toMatchObject({ status: 404, code: "not-found" });
  });
});
