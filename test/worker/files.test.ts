/** Files as they leave the Worker: in pieces, of one state of the room, or not at all. */
import { runInDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { Workshop } from "../../shared/room/workshop.ts";
import { SqliteStore } from "../../worker/room/sqlite/store.ts";
import { START } from "../support/room.ts";
import { call, newResume, ORIGIN } from "./support/calls.ts";
import { type Made, makeRoom, stub } from "./support/rooms.ts";
import { type Host, hostRoom, joinRoom } from "./support/sockets.ts";

const PEOPLE = 4_500;
const agenda = {
  v: 1,
  title: "A full hall",
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "Text", minutes: 3, settings: { question: "What?" } },
    { id: "more", exercise: "text", title: "More", minutes: 3, settings: { question: "And?" } },
    {
      id: "views",
      exercise: "choice",
      title: "Views",
      minutes: 3,
      settings: { question: "Which?", options: ["a", "b"] },
    },
  ],
};
const textOf = (i: number) => `${i} `.padEnd(480, "x");

/** A room in which so many people have written a text each; closed, revealed. */
async function fullRoom(): Promise<{ room: Made; host: Host; people: string[] }> {
  const room = await makeRoom({ agenda });
  const people = Array.from({ length: PEOPLE }, (_, i) => `person${String(i).padStart(4, "0")}`);
  await runInDurableObject(stub(room.code), (_, { storage }) => {
    const store = new SqliteStore(storage);
    const context = { now: START, newId: () => "x", present: () => true, connectedMs: () => 0, origins: () => [] };
    for (const [i, id] of people.entries()) {
      const person = {
        id,
        resume: id,
        number: i + 1,
        name: null,
        segment: null,
        mode: "room",
        joinedAt: START,
      } as const;
      store.write([{ put: "person", person: { ...person, removedAt: null, removal: null } }]);
    }
    const workshop = Workshop.open(store);
    if (!workshop) throw new Error("no room");
    for (const step of ["text", "more"]) {
      const command = { do: "open", step, round: 1, from: "setup" } as const;
      workshop.handle({ role: "host" }, { t: "command", id: `open-${step}`, command }, context);
      for (const [i, person] of people.entries()) {
        const message = { t: "answer", id: `answer-${step}`, step, round: 1, payload: { text: textOf(i) } } as const;
        expect(workshop.handle({ role: "participant", person }, message, context)).toMatchObject({ ok: true });
      }
      for (const name of ["close", "peek"] as const)
        workshop.handle(
          { role: "host" },
          { t: "command", id: `${name}-${step}`, command: { do: name, step } },
          context,
        );
    }
  });
  return { room, host: await hostRoom(room), people };
}

const download = (room: Made, name: string, key = room.keys.host): Promise<Response> =>
  exports.default.fetch(
    new Request(`${ORIGIN}/api/rooms/${room.code}/${name}`, { headers: { authorization: `Bearer ${key}` } }),
  );

async function restOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<"whole"> {
  for (;;) if ((await reader.read()).done) return "whole";
}

describe("a file of 4,500 texts", () => {
  it("is whole, and comes in pieces", { timeout: 60_000 }, async () => {
    const { room } = await fullRoom();
    const response = await download(room, "texts.csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body ?? []) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(256 * 1024);
    const text = await new Response(new Blob(pieces)).text();
    expect(text.trimEnd().split("\r\n")).toHaveLength(2 * PEOPLE + 1);
    const results = await (await download(room, "results.json")).json<{ steps: { texts: unknown[] }[] }>();
    expect(results.steps.map(({ texts }) => texts.length)).toEqual([PEOPLE, PEOPLE, 0]);
  });

  it.each<[string, (host: Host, people: string[]) => Promise<unknown>]>([
    ["a vote is opened", (host) => host.do({ do: "open", step: "views", round: 1, from: "setup" })],
    ["somebody is shown out", (host, [person = ""]) => host.do({ do: "remove", person })],
    [
      "a text is hidden",
      (host) => host.do({ do: "moderate", what: "text", step: "more", text: textOf(7), to: "hidden" }),
    ],
  ])(
    "R-90 breaks off where %s meanwhile, rather than telling of two states",
    { timeout: 60_000 },
    async (_, change) => {
      const { room, host, people } = await fullRoom();
      const response = await download(room, "results.json");
      const reader = response.body!.getReader();
      expect((await reader.read()).done).toBe(false);
      await change(host, people);
      await expect(restOf(reader)).rejects.toThrow();
      // Asked for again it is whole, of the room as it is now.
      expect(JSON.parse(await (await download(room, "results.json")).text())).toMatchObject({ v: 1 });
    },
  );

  it("R-137 breaks off where the link that opened it is withdrawn meanwhile, and for nobody else", {
    timeout: 60_000,
  }, async () => {
    const { room, host } = await fullRoom();
    const key = "key-of-ana".padEnd(24, "_");
    await host.do({ do: "invite", id: "ana", name: "Ana", kind: "co", key });
    const [hers, owners] = await Promise.all([download(room, "texts.csv", key), download(room, "texts.csv")]);
    const readers = [hers, owners].map(({ body }) => body!.getReader());
    for (const reader of readers) expect((await reader.read()).done).toBe(false);
    await host.do({ do: "revoke", id: "ana" });
    await expect(restOf(readers[0]!)).rejects.toThrow();
    expect(await restOf(readers[1]!)).toBe("whole");
  });

  it("R-175 breaks off where somebody takes their consent back meanwhile", { timeout: 60_000 }, async () => {
    const { room, host } = await fullRoom();
    const resume = newResume();
    await joinRoom(room.code, { resume });
    const consent = async (given: boolean) => {
      const headers = { authorization: `Bearer ${resume}` };
      const body = JSON.stringify({ consent: given });
      expect((await call(`/api/rooms/${room.code}/mine`, { method: "PUT", headers, body })).status).toBe(204);
    };
    await consent(true);
    await host.do({ do: "end" });
    const reader = (await download(room, "texts.csv")).body!.getReader();
    expect((await reader.read()).done).toBe(false);
    await consent(false);
    await expect(restOf(reader)).rejects.toThrow();
  });

  it("goes on where something else happens: people come, vote elsewhere, ask", { timeout: 60_000 }, async () => {
    const { room, host } = await fullRoom();
    const response = await download(room, "texts.csv");
    const reader = response.body!.getReader();
    let size = (await reader.read()).value?.length ?? 0;
    await host.do({ do: "reveal", step: "more" });
    await host.do({ do: "debrief", step: "more" });
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
    }
    expect(size).toBeGreaterThan(2 * PEOPLE * 480);
  });
});
