/** links to editions of the report, and what a facilitator adds to it, in the real runtime. */

import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { LOGO } from "../../shared/limits.ts";
import { Results } from "../../shared/protocol/http.ts";
import type { ReportKind } from "../../shared/protocol/team.ts";
import { call, problemOf } from "./support/calls.ts";
import { hashOf, pictureOf } from "./support/pictures.ts";
import { deck, everything, type Made, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom } from "./support/sockets.ts";

const keyOf = (id: string) => `${id}-key-0123456789abcdefghij`;
const file = (room: Made, name: string, key: string) =>
  call(`/api/rooms/${room.code}/${name}`, { headers: { authorization: `Bearer ${key}` } });
const resultsOf = async (room: Made, key: string) =>
  v.parse(Results, await (await file(room, "results.json", key)).json());
const invite = (id: string, kind: ReportKind) => ({ do: "invite", id, name: id, kind, key: keyOf(id) }) as const;
const save = (room: Made, key: string, body: unknown) =>
  call(`/api/rooms/${room.code}/report`, {
    method: "PUT",
    headers: { authorization: `Bearer ${key}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** A workshop that is over, in which six people have sorted cards. */
async function over(): Promise<{ room: Made; host: Awaited<ReturnType<typeof hostRoom>> }> {
  const room = await makeRoom();
  const host = await hostRoom(room);
  const phones = await Promise.all([1, 2, 3, 4, 5, 6].map(() => joinRoom(room.code)));
  await host.do(opening("sort"));
  for (const phone of phones) await phone.answer("sort", deck("LMB"));
  await host.do({ do: "close", step: "sort" }, { do: "reveal", step: "sort" }, { do: "end" });
  return { room, host };
}

describe("R-160 links to the report", () => {
  it("are made after the end too, open one edition each, the facilitator's all three, and nothing else", async () => {
    const { room, host } = await over();
    const kinds = ["facilitator-report", "client-report", "participants-report"] as const;
    await host.do(...kinds.map((kind) => invite(kind, kind)));
    for (const kind of kinds) {
      const key = keyOf(kind);
      const edition = kind.replace("-report", "");
      expect(await resultsOf(room, key)).toMatchObject({ edition });
      for (const other of ["facilitator", "client", "participants"].filter((one) => one !== edition)) {
        const wanted = await file(room, `results.json?edition=${other}`, key);
        if (edition === "facilitator") expect(await wanted.json()).toMatchObject({ edition: other });
        else expect(await problemOf(wanted)).toMatchObject({ status: 403 });
      }
      const csv = await file(room, "answers.csv", key);
      expect(csv.status).toBe(edition === "facilitator" ? 200 : 403);
      expect(await problemOf(await file(room, "agenda", key))).toMatchObject({ code: "forbidden" });
      const deleting = await call(`/api/rooms/${room.code}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${key}` },
      });
      expect(await problemOf(deleting)).toMatchObject({ code: "forbidden" });
    }
    expect(await resultsOf(room, room.keys.report)).toMatchObject({ edition: "client" });
  });

  it("can be withdrawn, the one that was made with the room as well, and say so from then on", async () => {
    const { room, host } = await over();
    await host.do(invite("boss", "client-report"));
    await host.do({ do: "revoke", id: "boss" }, { do: "revoke", id: "report" });
    await evictDurableObject(stub(room.code));
    for (const key of [keyOf("boss"), room.keys.report])
      expect(await problemOf(await file(room, "results.json", key))).toMatchObject({ status: 401, code: "revoked" });
    expect(await resultsOf(room, room.keys.host)).toMatchObject({ edition: "facilitator" });
  });

  it("lead nowhere once the room is deleted, and nothing of it is left in any store", async () => {
    const { room, host } = await over();
    const kinds = ["facilitator-report", "client-report", "participants-report"] as const;
    await host.do(invite("boss", "client-report"), ...kinds.map((kind) => invite(kind, kind)));
    await save(room, room.keys.host, { version: 0, draft: { why: "Zyzzyva was here" } });
    expect(JSON.stringify(await everything())).toContain("Zyzzyva");
    await call(`/api/rooms/${room.code}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${room.keys.host}` },
    });
    for (const key of [keyOf("boss"), ...kinds.map(keyOf), room.keys.report, room.keys.host]) {
      for (const name of ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv", "agenda"])
        expect(await problemOf(await file(room, name, key))).toMatchObject({ status: 404, code: "no-room" });
      expect(await problemOf(await save(room, key, { version: 0, draft: {} }))).toMatchObject({ code: "no-room" });
    }
    expect(await env.ROOMS.getByName(room.code).info()).toMatchObject({ ok: false });
    expect(await rows(room.code)).toEqual({});
    const left = JSON.stringify(await everything());
    for (const trace of ["Zyzzyva", room.code]) expect(left).not.toContain(trace);
  });
});

describe("R-173 a logo", () => {
  const put = (room: Made, key: string, bytes: Uint8Array<ArrayBuffer>, hash = hashOf(bytes)) =>
    call(`/api/rooms/${room.code}/report/logo/${hash}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${key}` },
      body: bytes,
    });
  const shown = async (room: Made, bytes: Uint8Array) => (await call(`/pictures/${room.code}/${hashOf(bytes)}`)).status;

  it("is put by whoever may write the report, shown in every edition, and erased with the room", async () => {
    const { room, host } = await over();
    await host.do(invite("mine", "facilitator-report"), invite("all", "participants-report"));
    const logo = pictureOf("webp");
    for (const key of [room.keys.report, keyOf("all")])
      expect(await problemOf(await put(room, key, logo))).toMatchObject({ status: 403, code: "forbidden" });
    expect(await problemOf(await put(room, room.keys.stage, logo))).toMatchObject({ status: 401 });
    expect(await shown(room, logo)).toBe(404);
    expect((await put(room, keyOf("mine"), logo)).status).toBe(204);
    const draft = { logo: { picture: hashOf(logo), alt: "Hallmere" } };
    await save(room, room.keys.host, { version: 0, draft });
    await evictDurableObject(stub(room.code));
    for (const key of [room.keys.host, room.keys.report, keyOf("all")])
      expect((await resultsOf(room, key)).report.draft).toEqual(draft);
    const response = await call(`/pictures/${room.code}/${hashOf(logo)}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(logo);
    expect(response.headers.get("content-type")).toBe("image/webp");
    const headers = { authorization: `Bearer ${room.keys.host}` };
    expect((await call(`/api/rooms/${room.code}`, { method: "DELETE", headers })).status).toBe(204);
    expect(await rows(room.code)).toEqual({});
    expect(await shown(room, logo)).toBe(404);
    expect((await problemOf(await put(room, room.keys.host, logo))).code).toBe("no-room");
  });

  it("is a small picture by its first bytes, whatever it is called", async () => {
    const { room } = await over();
    const bytesOf = (said: string) => Uint8Array.from(new TextEncoder().encode(said));
    const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const text = bytesOf("logo.png");
    for (const bytes of [svg, text, new Uint8Array()])
      expect(await problemOf(await put(room, room.keys.host, bytes))).toMatchObject({
        status: 400,
        code: "no-picture",
      });
    const [large, other] = [pictureOf("png", LOGO.bytes + 1), pictureOf("png")];
    expect(await problemOf(await put(room, room.keys.host, large))).toMatchObject({ status: 413, code: "too-large" });
    expect(await problemOf(await put(room, room.keys.host, other, hashOf(large)))).toMatchObject({
      code: "no-picture",
    });
    expect((await rows(room.code)).logos).toEqual([]);
  });

  it("can be taken back to one before it, and the one that is shown always stays", async () => {
    const { room } = await over();
    const logos = Array.from({ length: LOGO.kept + 2 }, () => pictureOf("png"));
    for (const [at, logo] of logos.entries()) {
      expect((await put(room, room.keys.host, logo)).status).toBe(204);
      const draft = { logo: { picture: hashOf(logo), alt: "Logo" } };
      if (at === 0) await save(room, room.keys.host, { version: 0, draft });
    }
    const kept = await Promise.all(logos.map((logo) => shown(room, logo)));
    expect(kept).toEqual([200, 404, 404, ...Array.from({ length: LOGO.kept - 1 }, () => 200)]);
  });

  it("is one of the latest eight, whether the report shows one, none, or one that was never put", async () => {
    const { room } = await over();
    const logos = Array.from({ length: LOGO.kept + 3 }, () => pictureOf("png"));
    const kept = async (length: number) => {
      const found = await Promise.all(logos.slice(0, length).map((logo) => shown(room, logo)));
      return found.filter((status) => status === 200).length;
    };
    for (const logo of logos.slice(0, LOGO.kept + 1)) await put(room, room.keys.host, logo);
    expect(await kept(LOGO.kept + 1)).toBe(LOGO.kept);
    const draft = { logo: { picture: hashOf(pictureOf("webp")), alt: "Logo" } };
    await save(room, room.keys.host, { version: 0, draft });
    for (const logo of logos.slice(LOGO.kept + 1)) await put(room, room.keys.host, logo);
    expect(await kept(logos.length)).toBe(LOGO.kept);
  });
});

describe("R-162 what a facilitator adds", () => {
  it("is kept by a host and by the facilitator's link alone, also after the room has slept", async () => {
    const { room, host } = await over();
    await host.do(invite("mine", "facilitator-report"), invite("boss", "client-report"));
    const draft = { why: "To lead through the merger.", findings: [{ of: "sort/split/c1", says: "Nobody agrees." }] };
    expect(await (await save(room, room.keys.host, { version: 0, draft })).json()).toEqual({ version: 1 });
    expect(
      await (await save(room, keyOf("mine"), { version: 1, draft: { ...draft, part: "Forward it." } })).json(),
    ).toEqual({
      version: 2,
    });
    for (const key of [keyOf("boss"), room.keys.report])
      expect(await problemOf(await save(room, key, { version: 2, draft: {} }))).toMatchObject({ code: "forbidden" });
    expect(await problemOf(await save(room, room.keys.stage, { version: 2, draft: {} }))).toMatchObject({
      code: "bad-key",
    });
    await evictDurableObject(stub(room.code));
    expect((await resultsOf(room, room.keys.report)).report).toEqual({
      version: 2,
      draft: { ...draft, part: "Forward it." },
    });
  });

  it("R-171 of the parking lot goes to participants too, and what is asked of the client does not", async () => {
    const { room, host } = await over();
    await host.do(invite("all", "participants-report"));
    const parked = [{ what: "Who decides?", answer: "The board", who: "Directors", by: "2027-02-05" }];
    const obstacles = [{ theme: "Reporting", n: 3 }];
    const draft = { parked, obstacles, writers: 4, asks: [{ what: "Decide" }], part: "Forward it." };
    await save(room, room.keys.host, { version: 0, draft });
    expect((await resultsOf(room, keyOf("all"))).report.draft).toEqual({
      parked,
      obstacles: [{ theme: "Reporting" }],
    });
  });

  it("R-176 keeps the room beyond the last day on which something is asked, and no longer once that is taken out", async () => {
    const { room } = await over();
    const alarm = () => runInDurableObject(stub(room.code), (_, { storage }) => storage.getAlarm());
    const told = async () => (await resultsOf(room, room.keys.host)).room.expiresAt;
    const usual = await told();
    const by = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await save(room, room.keys.host, { version: 0, draft: { asks: [{ what: "Decide", by }] } });
    expect(await told()).toBeGreaterThan(Date.parse(by) + 30 * 86_400_000);
    expect(await alarm()).toBe(await told());
    await save(room, room.keys.host, { version: 1, draft: {} });
    expect(await told()).toBe(usual);
    expect(await alarm()).toBe(usual);
  });

  it("is never written over what somebody else has added since", async () => {
    const { room } = await over();
    const mine = { version: 0, draft: { why: "Mine" } };
    await save(room, room.keys.host, mine);
    // The reply was lost, and the page sends it again.
    expect(await (await save(room, room.keys.host, mine)).json()).toEqual({ version: 1 });
    expect(await problemOf(await save(room, room.keys.host, { version: 0, draft: { why: "Yours" } }))).toMatchObject({
      status: 409,
      code: "report-changed",
    });
    expect((await resultsOf(room, room.keys.host)).report).toEqual({ version: 1, draft: { why: "Mine" } });
  });

  it.each([
    ["no JSON", "{", "bad-json"],
    [
      "a sentence of 50,000 characters",
      { version: 0, draft: { findings: [{ of: "a", says: "x".repeat(50_000) }] } },
      "bad-message",
    ],
    ["four findings", { version: 0, draft: { findings: ["a", "b", "c", "d"].map((of) => ({ of })) } }, "bad-message"],
    ["a day that is none", { version: 0, draft: { asks: [{ what: "Decide", by: "2027-13-41" }] } }, "bad-message"],
    ["one section twice", { version: 0, draft: { sections: [{ id: "sort" }, { id: "sort" }] } }, "bad-message"],
    ["nine obstacles", { version: 0, draft: { obstacles: Array(9).fill({ theme: "Time" }) } }, "bad-message"],
    [
      "more for one theme than for all",
      { version: 0, draft: { writers: 7, obstacles: [{ theme: "Time", n: 8 }] } },
      "bad-message",
    ],
    ["less than nobody", { version: 0, draft: { obstacles: [{ theme: "Time", n: -1 }] } }, "bad-message"],
    ["a theme of nothing", { version: 0, draft: { obstacles: [{ theme: " " }] } }, "bad-message"],
    ["nine points", { version: 0, draft: { parked: Array(9).fill({ what: "When?" }) } }, "bad-message"],
    ["a figure", { version: 0, draft: { floor: -1 } }, "bad-message"],
    ["half a megabyte", { version: 0, draft: { why: "x".repeat(500_000) } }, "too-large"],
  ])("is refused with words where it is %s, and nothing is kept", async (_, body, code) => {
    const { room } = await over();
    expect(await problemOf(await save(room, room.keys.host, body))).toMatchObject({ code });
    expect((await resultsOf(room, room.keys.host)).report).toEqual({ version: 0, draft: {} });
  });
});
