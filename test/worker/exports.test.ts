import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { same } from "../../shared/plain.ts";
import { Results } from "../../shared/protocol/http.ts";
import { call, problemOf } from "./support/calls.ts";
import { deck, type Made, makeRoom, opening } from "./support/rooms.ts";
import { hostRoom, joinRoom } from "./support/sockets.ts";

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

  it.each(FILES)("R-160 %s needs the host's key; the report's opens results.json alone", async (name) => {
    const room = await makeRoom();
    for (const key of ["", room.keys.stage, "x".repeat(24)])
      expect(await problemOf(await file(room, name, key))).toMatchObject({ status: 401, code: "bad-key" });
    if (name !== "results.json")
      expect(await problemOf(await file(room, name, room.keys.report))).toMatchObject({
        status: 403,
        code: "forbidden",
      });
    for (const key of name === "results.json" ? [room.keys.host, room.keys.report] : [room.keys.host]) {
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
    expect(await (await file(room, "results.json", room.keys.report)).text()).not.toContain("secretword");
    // what nobody has read is for nobody yet.
    expect(await rounds(room.keys.host)).toEqual(expect.arrayContaining([["cloud", 0]]));
    const host = await hostRoom(room);
    await host.do({ do: "peek", step: "cloud" });
    expect(await rounds(room.keys.host)).toEqual(expect.arrayContaining(all));
    await host.do({ do: "end" });
    expect(await rounds(room.keys.report)).toEqual(expect.arrayContaining(all));
    // four people are too few for a client.
    expect(await (await file(room, "results.json", room.keys.report)).text()).not.toContain("secretword");
    expect(await (await file(room, "aggregate.csv", room.keys.host)).text()).toContain("secretword");
  });

  it("R-83 the report key opens the client's edition, before the end and after it, and a host may ask for it", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const phones = await Promise.all([1, 2, 3, 4, 5].map(() => joinRoom(room.code)));
    await host.do(opening("cloud"));
    for (const [i, phone] of phones.entries()) await phone.answer("cloud", { words: ["common", `single${i}`] });
    await host.do({ do: "close", step: "cloud" }, { do: "reveal", step: "cloud" });
    const editions = async () => {
      const read = async (asked: string, key: string) => await (await file(room, asked, key)).text();
      const client = await read("results.json", room.keys.report);
      expect(client).not.toContain("single");
      expect(client).toContain("common");
      expect(await read("results.json?edition=client", room.keys.report)).toBe(client);
      expect(await read("results.json?edition=client", room.keys.host)).toContain('"edition":"client"');
      expect(await read("results.json?edition=participants", room.keys.host)).not.toContain("single");
      for (const name of FILES.slice(1))
        expect(await problemOf(await file(room, `${name}?edition=client`, room.keys.host))).toMatchObject({
          code: "forbidden",
        });
      expect(await (await file(room, "texts.csv", room.keys.host)).text()).toContain("single1");
      expect(await resultsOf(room, room.keys.report)).toMatchObject({ withheld: true, questions: [] });
      expect(await resultsOf(room, room.keys.host)).not.toHaveProperty("withheld");
    };
    await editions();
    await host.do({ do: "end" });
    await editions();
    for (const edition of ["host", "", "Client"])
      expect(await problemOf(await file(room, `results.json?edition=${edition}`, room.keys.report))).toMatchObject({
        code: "not-found",
      });
    for (const edition of ["facilitator", "participants"])
      expect(await problemOf(await file(room, `results.json?edition=${edition}`, room.keys.report))).toMatchObject({
        code: "forbidden",
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
    const refused = { status: 403, code: "rehearsal" };
    for (const name of FILES) {
      expect(await problemOf(await file(room, name, room.keys.report)), name).toMatchObject(refused);
      if (name === "results.json") continue;
      expect(await problemOf(await file(room, name, room.keys.host)), name).toMatchObject(refused);
    }
    expect(await problemOf(await file(room, "results.json", room.keys.stage))).toMatchObject({ code: "bad-key" });
  });

  it("R-46 the host's report of a rehearsal says that it is one, and how many people a figure would need", async () => {
    const room = await makeRoom({ rehearsal: true });
    const host = await hostRoom(room);
    const phone = await joinRoom(room.code);
    await host.do(opening("cloud"));
    await phone.answer("cloud", { words: ["alone"] });
    await host.do({ do: "close", step: "cloud" }, { do: "peek", step: "cloud" });
    for (const edition of ["", "?edition=client"]) {
      const json: unknown = await (await file(room, `results.json${edition}`, room.keys.host)).json();
      expect(json).toMatchObject({ room: { rehearsal: true } });
      const { steps } = v.parse(Results, json);
      expect(steps.map(({ minimum }) => minimum)).toEqual(steps.map(() => expect.any(Number)));
      expect(steps.find(({ id }) => id === "cloud")).toMatchObject({ minimum: 3, rounds: [{ answered: 1 }] });
    }
    const real = await makeRoom();
    const said = await resultsOf(real, real.keys.host);
    expect(said.room).not.toHaveProperty("rehearsal");
    for (const step of said.steps) expect(step).not.toHaveProperty("minimum");
  });

  it("a file that does not exist is not-found", async () => {
    const room = await makeRoom();
    for (const name of ["people.csv", "constructor", "results.json.exe"])
      expect(await problemOf(await file(room, name, room.keys.host))).toMatchObject({ status: 404, code: "not-found" });
  });
});
