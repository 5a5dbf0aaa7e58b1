/** pictures on their way into a room, in it, and out of it. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PICTURES, UPLOAD_KEPT_MS } from "../../shared/limits.ts";
import { uploadsOf } from "../../worker/uploads/upload-server.ts";
import { call, problemOf } from "./support/calls.ts";
import { hashOf, newUpload, pictured, pictureOf, upload } from "./support/pictures.ts";
import { everything, type Made, makeRoom, opening, rows, stub, tables } from "./support/rooms.ts";
import { hostRoom, joinRoom, stageRoom } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const [page, first, second] = [pictureOf("png"), pictureOf("jpeg"), pictureOf("webp")];

/** A room that shows three pictures. */
async function room(): Promise<Made> {
  const uploads = newUpload();
  for (const bytes of [page, first, second]) expect((await upload(uploads, bytes)).status).toBe(204);
  return makeRoom({ agenda: pictured(page, first, second), uploads });
}

const pictureIn = ({ code }: Pick<Made, "code">, bytes: Uint8Array) => call(`/pictures/${code}/${hashOf(bytes)}`);
const waiting = (uploads: string) =>
  runInDurableObject(uploadsOf(env, uploads), (_, { storage }) => tables(storage)).then(
    ({ pictures = [] }) => JSON.stringify(pictures).split(uploads).length - 1,
  );

describe("R-118 a picture of a room", () => {
  it("is served as it was sent, by its first bytes' type, and to be kept for a day", async () => {
    const made = await room();
    for (const [bytes, type] of [
      [page, "image/png"],
      [first, "image/jpeg"],
      [second, "image/webp"],
    ] as const) {
      const response = await pictureIn(made, bytes);
      expect(response.status).toBe(200);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("cache-control")).toBe("private, max-age=86400, immutable");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    // As somebody typed the code into a phone's address.
    const typed = await call(`/pictures/${made.code.toLowerCase()}/${hashOf(page)}`);
    expect(typed.status).toBe(200);
    await typed.arrayBuffer();
  });

  it("is of that room alone, and of no room that does not exist", async () => {
    const [one, other] = [await room(), await makeRoom()];
    expect(await problemOf(await pictureIn(other, page))).toMatchObject({ status: 404, code: "not-found" });
    expect(await problemOf(await call(`/pictures/${one.code}/nothing`))).toMatchObject({ status: 404 });
    expect(await problemOf(await pictureIn({ code: "ZZZZZZ" }, page))).toMatchObject({ status: 404, code: "no-room" });
  });

  it("R-11: is in nobody's view before its step opens; the logo is on the stage alone", async () => {
    const made = await room();
    const [host, stage, phone] = [await hostRoom(made), await stageRoom(made), await joinRoom(made.code)];
    await host.do({ do: "goto", step: "which" });
    await Promise.all([stage.settled(), phone.settled()]);
    for (const { raw } of [stage, phone]) expect(raw.join()).not.toContain(hashOf(first));
    expect(stage.raw.join()).toContain(hashOf(page));
    expect(phone.raw.join()).not.toContain(hashOf(page));
    await host.do(opening("which"));
    await Promise.all([stage.settled(), phone.settled()]);
    for (const { raw } of [stage, phone]) expect(raw.join()).toContain(`"${hashOf(first)}","alt":"Picture 0"`);
  });

  it("R-44: is erased with the room, at once or in time", async () => {
    const made = await room();
    expect((await rows(made.code)).pictures).toHaveLength(3);
    const headers = { authorization: `Bearer ${made.keys.host}` };
    expect((await call(`/api/rooms/${made.code}`, { method: "DELETE", headers })).status).toBe(204);
    expect(await rows(made.code)).toEqual({});
    expect((await problemOf(await pictureIn(made, page))).code).toBe("no-room");
    const late = await room();
    vi.useFakeTimers({ toFake: ["Date"], now: late.expiresAt });
    await runDurableObjectAlarm(stub(late.code));
    expect(await rows(late.code)).toEqual({});
  });

  it("is in results.json by its words and its hash", async () => {
    const made = await room();
    const host = await hostRoom(made);
    const phones = await Promise.all([1, 2, 3].map(() => joinRoom(made.code)));
    await host.do(opening("which"));
    for (const phone of phones) expect(await phone.answer("which", { options: ["o1"] })).toBe("ok");
    await host.do({ do: "close", step: "which" }, { do: "reveal", step: "which" });
    const headers = { authorization: `Bearer ${made.keys.host}` };
    const text = await (await call(`/api/rooms/${made.code}/results.json`, { headers })).text();
    expect(JSON.parse(text).steps.at(-1).settings.options[0].picture).toEqual({
      picture: hashOf(first),
      alt: "Picture 0",
    });
  });
});

describe("R-118 a room", () => {
  it("is made only if every picture that its plan shows was sent, and takes no others", async () => {
    const uploads = newUpload();
    const stranger = pictureOf("png");
    for (const bytes of [page, first, stranger]) await upload(uploads, bytes);
    const body = JSON.stringify({ agenda: pictured(page, first, second), uploads });
    const refused = await problemOf(await call("/api/rooms", { method: "POST", body }));
    expect(refused).toMatchObject({ status: 400, code: "unknown-picture" });
    expect(refused.detail).toContain("(step which)");
    const again = newUpload();
    for (const bytes of [page, first, second, stranger]) await upload(again, bytes);
    const made = await makeRoom({ agenda: pictured(page, first, second), uploads: again });
    expect((await rows(made.code)).pictures).toHaveLength(3);
    expect((await pictureIn(made, stranger)).status).toBe(404);
    // What a room has taken waits for no other.
    expect(await waiting(again)).toBe(0);
  });

  it("takes a picture with words alone", async () => {
    const body = JSON.stringify({
      agenda: { ...pictured(page, first, second), logo: { picture: hashOf(page), alt: " " } },
    });
    const refused = await problemOf(await call("/api/rooms", { method: "POST", body }));
    expect(refused).toMatchObject({ code: "bad-agenda" });
    expect(refused.detail).toContain("logo.alt");
  });
});

describe("R-118 an upload", () => {
  const to = newUpload();

  it("is a PNG, JPEG or WebP file under its own hash", async () => {
    const svg = Uint8Array.from(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'));
    const gif = Uint8Array.from(new TextEncoder().encode("GIF89a…"));
    for (const bytes of [svg, gif, new Uint8Array(), new Uint8Array([0x89])])
      expect(await problemOf(await upload(to, bytes))).toMatchObject({ status: 400, code: "no-picture" });
    const named = await upload(to, svg, hashOf(svg), { "content-type": "image/png" });
    expect((await problemOf(named)).code).toBe("no-picture");
    expect((await problemOf(await upload(to, page, hashOf(first)))).code).toBe("no-picture");
    for (const bad of ["short", `${to}/../..`, "x".repeat(23)]) expect((await upload(bad, page)).status, bad).toBe(404);
    expect(await waiting(to)).toBe(0);
  });

  it("has a megabyte at most, twenty of them, and four megabytes in all", async () => {
    const large = pictureOf("png", PICTURES.bytes);
    expect((await upload(to, large)).status).toBe(204);
    const larger = new Uint8Array([...large, 0]);
    expect(await problemOf(await upload(to, larger))).toMatchObject({ status: 413, code: "too-large" });
    for (let n = 1; n < 4; n += 1) expect((await upload(to, pictureOf("png", PICTURES.bytes))).status).toBe(204);
    expect((await problemOf(await upload(to, page))).code).toBe("too-many-pictures");
    // The same once more is the same.
    expect((await upload(to, large)).status).toBe(204);
    const many = newUpload();
    for (let n = 0; n < PICTURES.most; n += 1) expect((await upload(many, pictureOf("webp"))).status).toBe(204);
    expect((await problemOf(await upload(many, page))).code).toBe("too-many-pictures");
  });

  it("is gone after an hour if no room has asked for it, and what came later in its own time", async () => {
    const early = newUpload();
    // Of the same shard, so that one alarm is for both.
    const late = `${early.slice(0, -1)}${early.endsWith("A") ? "Q" : "A"}`;
    const start = Date.now();
    const at = (now: number) => vi.useFakeTimers({ toFake: ["Date"], now });
    at(start);
    await upload(early, page);
    at(start + UPLOAD_KEPT_MS / 2);
    await upload(late, first);
    at(start + UPLOAD_KEPT_MS);
    await runDurableObjectAlarm(uploadsOf(env, early));
    expect([await waiting(early), await waiting(late)]).toEqual([0, 1]);
    at(start + 2 * UPLOAD_KEPT_MS);
    await runDurableObjectAlarm(uploadsOf(env, early));
    expect(await runInDurableObject(uploadsOf(env, late), (_, { storage }) => tables(storage))).toEqual({});
    expect(Object.values(await everything()).join()).not.toContain(hashOf(first));
  });

  it("is gone after an hour also where an earlier one was sent while the clock was a month ahead", async () => {
    const [ahead, right] = [newUpload(), newUpload()].map((name) => `A${name.slice(1)}`) as [string, string];
    const start = Date.now();
    const at = (now: number) => vi.useFakeTimers({ toFake: ["Date"], now });
    at(start + 30 * 86_400_000);
    await upload(ahead, page);
    at(start);
    await upload(right, first);
    const alarm = await runInDurableObject(uploadsOf(env, right), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeLessThanOrEqual(start + UPLOAD_KEPT_MS);
    at(start + UPLOAD_KEPT_MS);
    await runDurableObjectAlarm(uploadsOf(env, right));
    expect(await waiting(right)).toBe(0);
  });

  it("is limited by address", async () => {
    const headers = { "cf-connecting-ip": "198.51.100.77" };
    const send = () => upload(newUpload(), new Uint8Array(), undefined, headers);
    let sent = 0;
    let refused = await send();
    // Twice the limit and more, because a new minute may begin meanwhile.
    for (; refused.status === 400 && sent < 170; sent += 1) refused = await send();
    expect(sent).toBeGreaterThanOrEqual(80);
    expect(await problemOf(refused)).toMatchObject({ status: 429, code: "too-many-uploads" });
    expect(refused.headers.get("retry-after")).toBe("60");
  });
});
