/** The HTTP side: making a room, looking at it, taking its results home, and who may ask. */

import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { AgendaList, Results, RoomInfo } from "../../shared/protocol/http.ts";
import {
  agenda,
  call,
  deck,
  hostRoom,
  joinRoom,
  type Made,
  makeRoom,
  ORIGIN,
  opening,
  problemOf,
  same,
} from "./support.ts";

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
    expect(list.map(({ id }) => id)).toEqual(["icebreaker", "stories", "core", "half-day"]);
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

const FILES = ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"];
const file = (room: Made, name: string, key = "") =>
  call(`/api/rooms/${room.code}/${name}`, { headers: key ? { authorization: `Bearer ${key}` } : {} });
const resultsOf = async (room: Made, key: string) =>
  v.parse(Results, await (await file(room, "results.json", key)).json());

describe("exports", () => {
  /** Sort voted on by four and revealed; the cloud voted on and closed, not revealed. */
  async function played(): Promise<Made> {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const phones = await Promise.all([1, 2, 3, 4].map(() => joinRoom(room.code)));
    await host.do(opening("sort"));
    for (const phone of phones) expect(await phone.answer("sort", deck("LMB"))).toBe("ok");
    await host.do({ do: "close", step: "sort" }, { do: "reveal", step: "sort" }, opening("cloud"));
    for (const phone of phones) expect(await phone.answer("cloud", { words: ["secretword"] })).toBe("ok");
    await host.do({ do: "close", step: "cloud" });
    return room;
  }

  it.each(FILES)("%s needs the host or the report key", async (name) => {
    const room = await makeRoom();
    for (const key of ["", room.keys.stage, "x".repeat(24)])
      expect(await problemOf(await file(room, name, key))).toMatchObject({ status: 401, code: "bad-key" });
    for (const key of [room.keys.host, room.keys.report]) {
      const response = await file(room, name, key);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(
        name.endsWith("json") ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
      );
      expect(response.headers.get("content-disposition")).toContain(`${room.code}-${name}`);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("R-48 the report key sees what was revealed, and all of it after the end; the host key what is frozen", async () => {
    const room = await played();
    const rounds = async (key: string) =>
      (await resultsOf(room, key)).steps.map(({ id, rounds }) => [id, rounds.length]);
    const all = [
      ["sort", 1],
      ["cloud", 1],
    ];
    expect(await rounds(room.keys.report)).toContainEqual(["sort", 1]);
    expect(await rounds(room.keys.report)).not.toContainEqual(["cloud", 1]);
    for (const name of FILES)
      expect(await (await file(room, name, room.keys.report)).text(), name).not.toContain("secretword");
    // what nobody has read is for nobody yet.
    expect(await rounds(room.keys.host)).toEqual(expect.arrayContaining([["cloud", 0]]));
    const host = await hostRoom(room);
    await host.do({ do: "peek", step: "cloud" });
    expect(await rounds(room.keys.host)).toEqual(expect.arrayContaining(all));
    await host.do({ do: "end" });
    expect(await rounds(room.keys.report)).toEqual(expect.arrayContaining(all));
    expect(await (await file(room, "aggregate.csv", room.keys.report)).text()).toContain("secretword");
  });

  it("R-83 the report key opens the client's edition, before the end and after it, and a host may ask for it", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const phones = await Promise.all([1, 2, 3].map(() => joinRoom(room.code)));
    await host.do(opening("cloud"));
    for (const [i, phone] of phones.entries()) await phone.answer("cloud", { words: ["common", `single${i}`] });
    await host.do({ do: "close", step: "cloud" }, { do: "reveal", step: "cloud" });
    const editions = async () => {
      for (const name of FILES) {
        const read = async (asked: string, key: string) => await (await file(room, asked, key)).text();
        const client = await read(name, room.keys.report);
        expect(client, name).not.toContain("single");
        expect(await read(`${name}?edition=client`, room.keys.host), name).not.toContain("single");
        expect(await read(`${name}?edition=client`, room.keys.report), name).toBe(client);
      }
      expect(await (await file(room, "texts.csv", room.keys.host)).text()).toContain("single1");
      expect(await resultsOf(room, room.keys.report)).toMatchObject({ withheld: true, questions: [] });
      expect(await resultsOf(room, room.keys.host)).not.toHaveProperty("withheld");
    };
    await editions();
    await host.do({ do: "end" });
    await editions();
    for (const edition of ["host", "", "facilitator"])
      expect(await problemOf(await file(room, `results.json?edition=${edition}`, room.keys.report))).toMatchObject({
        code: "not-found",
      });
  });

  it("R-48 a round that is collecting is in no file", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const phones = await Promise.all([1, 2, 3].map(() => joinRoom(room.code)));
    await host.do(opening("cloud"));
    for (const phone of phones) await phone.answer("cloud", { words: ["secretword"] });
    for (const name of FILES)
      expect(await (await file(room, name, room.keys.host)).text(), name).not.toContain("secretword");
  });

  it("results.json is what its schema says, in full", async () => {
    const room = await played();
    const json: unknown = await (await file(room, "results.json", room.keys.host)).json();
    expect(same(v.parse(Results, json), json)).toBe(true);
  });

  it("R-46 a rehearsal says so before anybody joins, and there is nothing to take home", async () => {
    const room = await makeRoom({ rehearsal: true });
    expect(await (await call(`/api/rooms/${room.code}`)).json()).toMatchObject({ rehearsal: true });
    for (const name of FILES)
      expect(await problemOf(await file(room, name, room.keys.host))).toMatchObject({ status: 403, code: "rehearsal" });
  });

  it("a file that does not exist is not-found", async () => {
    const room = await makeRoom();
    for (const name of ["people.csv", "constructor", "results.json.exe"])
      expect(await problemOf(await file(room, name, room.keys.host))).toMatchObject({ status: 404, code: "not-found" });
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
