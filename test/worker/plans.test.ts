/** plans that the server keeps for whoever has their key. */
import { listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PICTURES } from "../../shared/limits.ts";
import { KeptPlan, PlanList, PlanSaved } from "../../shared/protocol/plan.ts";
import { app } from "../../worker/app.ts";
import { fromOwnMachine } from "../../worker/http/own-machine.ts";
import { hash, hashOfBytes } from "../../worker/room/keys.ts";
import { call, ORIGIN, problemOf, serial } from "./support/calls.ts";
import { everything, tables } from "./support/rooms.ts";

afterEach(() => vi.useRealTimers());

const YEAR = 365 * 86_400_000;

/** What a browser would make: 24 characters of base64url. */
const newKey = () => `plan-key-${String(serial()).padStart(15, "0")}`;
const planCalled = (title: string) => ({
  v: 1,
  id: "plan",
  title,
  locale: "en",
  steps: [{ id: "s1", exercise: "sort", title: "Sort", minutes: 5, settings: { cards: [{ id: "own", text: "" }] } }],
});

const send = (key: string, method: string, body?: object | string) =>
  call("/api/plans/kept", {
    method,
    headers: { Authorization: `Bearer ${key}` },
    ...(body && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
/** A new plan with a field that no program would write, as JSON. */
const written = (field: string) =>
  JSON.stringify({ version: 0, plan: { ...planCalled("x"), field: "?" } }).replace('"?"', field);
async function save(key: string, version: number, plan: object): Promise<PlanSaved> {
  const response = await send(key, "PUT", { version, plan });
  expect(response.status, await response.clone().text()).toBe(200);
  return v.parse(PlanSaved, await response.json());
}
async function open(key: string): Promise<KeptPlan> {
  return v.parse(KeptPlan, await (await send(key, "GET")).json());
}
const stub = async (key: string) => env.PLANS.getByName(await hash(key));

describe("R-114 a plan under a private link", () => {
  it("is kept as it was typed, finished or not, and only its key opens it", async () => {
    const key = newKey();
    const plan = planCalled("Northwind team day");
    const { version, keptUntil } = await save(key, 0, plan);
    expect(await open(key)).toEqual({ version, keptUntil, plan });
    expect(keptUntil - Date.now()).toBeGreaterThan(YEAR - 10_000);
    expect(await problemOf(await send(newKey(), "GET"))).toMatchObject({ status: 404, code: "no-plan" });
    const stored = await runInDurableObject(await stub(key), (_, { storage }) =>
      JSON.stringify(storage.sql.exec("SELECT * FROM plan").toArray()),
    );
    expect(stored).not.toContain(key);
  });

  it("is not written over by somebody who has not seen the latest version", async () => {
    const key = newKey();
    await save(key, 0, planCalled("Ours"));
    await save(key, 1, planCalled("Hers"));
    const late = await send(key, "PUT", { version: 1, plan: planCalled("Mine") });
    expect(await problemOf(late)).toMatchObject({ status: 409, code: "plan-changed" });
    expect((await open(key)).plan.title).toBe("Hers");
  });

  it("is saved once, however often the same save is sent", async () => {
    const key = newKey();
    expect((await save(key, 0, planCalled("Ours"))).version).toBe(1);
    expect((await save(key, 0, planCalled("Ours"))).version).toBe(1);
    expect((await save(key, 1, planCalled("Later"))).version).toBe(2);
    expect((await save(key, 1, planCalled("Later"))).version).toBe(2);
  });

  it("that has not changed is not sent again", async () => {
    const key = newKey();
    await save(key, 0, planCalled("Ours"));
    const headers = { Authorization: `Bearer ${key}`, "if-none-match": '"1"' };
    expect((await call("/api/plans/kept", { headers })).status).toBe(304);
  });

  it("is gone at once when it is deleted, and is not made anew by whoever still has it open", async () => {
    const key = newKey();
    await save(key, 0, planCalled("Ours"));
    expect((await send(key, "DELETE")).status).toBe(204);
    expect((await problemOf(await send(key, "GET"))).code).toBe("no-plan");
    expect((await problemOf(await send(key, "PUT", { version: 1, plan: planCalled("Ours") }))).code).toBe("no-plan");
    const left = await runInDurableObject(await stub(key), async (_, { storage }) => [
      await tables(storage),
      await storage.getAlarm(),
    ]);
    expect(left).toEqual([{}, null]);
    expect(JSON.stringify(await everything())).not.toContain(await hash(key));
  });

  it("that nobody has kept leaves no trace of being asked for", async () => {
    const before = await listDurableObjectIds(env.PLANS);
    const keys = [newKey(), newKey()];
    for (const key of keys) {
      expect((await send(key, "GET")).status).toBe(404);
      expect((await send(key, "DELETE")).status).toBe(404);
      expect((await send(key, "PUT", { version: 3, plan: planCalled("Ours") })).status).toBe(404);
    }
    expect(await listDurableObjectIds(env.PLANS)).toEqual(before);
  });

  it.each([
    ["no plan at all", { version: 0 }, "bad-message"],
    ["a plan of another version", { version: 0, plan: { ...planCalled("x"), v: 2 } }, "bad-message"],
    [
      "a thousand steps",
      { version: 0, plan: { ...planCalled("x"), steps: Array(1_000).fill(planCalled("x").steps[0]) } },
      "bad-message",
    ],
    ["lists in lists in lists", written("[".repeat(20_000) + "]".repeat(20_000)), "bad-message"],
    [
      "a name that cannot be drawn",
      { version: 0, plan: { ...planCalled("x"), client: { toString: 1 } } },
      "bad-message",
    ],
    [
      "a script that is no text",
      { version: 0, plan: { ...planCalled("x"), steps: [{ ...planCalled("x").steps[0], notes: 5 }] } },
      "bad-message",
    ],
    ["a number that is none", written("1").replace('"minutes":5', '"minutes":1e400'), "bad-message"],
    ["more than a request may have", { version: 0, plan: planCalled("x".repeat(300_000)) }, "too-large"],
  ])("refuses %s", async (_, body, code) => {
    const key = newKey();
    expect((await problemOf(await send(key, "PUT", body))).code).toBe(code);
    expect((await send(key, "GET")).status).toBe(404);
  });

  it("needs a key of 128 bits, and on Cloudflare nobody may list plans or name one", async () => {
    expect((await send("short", "GET")).status).toBe(404);
    const key = newKey();
    await save(key, 0, planCalled("Ours"));
    expect((await call("/api/plans")).status).toBe(404);
    expect((await call(`/api/plans/${await hash(key)}`)).status).toBe(404);
  });
});

describe("R-112 on a disk that takes nothing more", () => {
  it("a plan is opened without a note of it, and neither saved nor deleted", async () => {
    const key = newKey();
    await save(key, 0, planCalled("Ours"));
    const full = { ...env, DISK: { fetch: async () => Response.json("full") } };
    const plan = await stub(key);
    const usedAt = () =>
      runInDurableObject(plan, (instance, { storage }) => {
        Object.assign(instance, { env: full });
        return storage.sql.exec("SELECT used_at FROM plan").one().used_at;
      });
    const before = await usedAt();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * 86_400_000 });
    expect((await open(key)).plan.title).toBe("Ours");
    expect(await usedAt()).toBe(before);
    for (const init of [{ method: "DELETE" }, { method: "PUT", body: written("1") }]) {
      const headers = { Authorization: `Bearer ${key}` };
      const reply = await app.fetch(new Request(`${ORIGIN}/api/plans/kept`, { ...init, headers }), full);
      expect((await problemOf(reply)).code).toBe("cannot-save");
    }
  });
});

describe("R-118 pictures of a plan", () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const picture = (key: string, hash: string, body?: Uint8Array<ArrayBuffer>) =>
    call(`/api/plans/kept/pictures/${hash}`, {
      headers: { Authorization: `Bearer ${key}` },
      ...(body && { method: "PUT", body }),
    });

  it("are kept with it, for its key alone, as long as it names them", async () => {
    const hash = await hashOfBytes(PNG);
    const key = newKey();
    const withPicture = { ...planCalled("Ours"), logo: { picture: hash, alt: "Logo" } };
    expect((await problemOf(await picture(key, hash, PNG))).code).toBe("no-plan");
    await save(key, 0, planCalled("Ours"));
    expect((await problemOf(await picture(key, hash, PNG))).code).toBe("unknown-picture");
    await save(key, 1, withPicture);
    expect((await problemOf(await picture(key, hash, PNG.slice(0, 10)))).code).toBe("no-picture");
    expect((await picture(key, hash, PNG)).status).toBe(204);
    const got = await picture(key, hash);
    expect([got.headers.get("content-type"), new Uint8Array(await got.arrayBuffer())]).toEqual(["image/png", PNG]);
    expect((await picture(newKey(), hash)).status).toBe(404);
    await save(key, 2, planCalled("Without"));
    expect((await picture(key, hash)).status).toBe(404);
  });

  it("are twenty at most", async () => {
    const all = Array.from({ length: PICTURES.most + 1 }, (_, n) => Uint8Array.from([...PNG, n]));
    const hashes = await Promise.all(all.map(hashOfBytes));
    const key = newKey();
    const pages = hashes.map((picture, n) => ({
      id: `p${n}`,
      exercise: "note",
      title: "Page",
      minutes: 1,
      settings: { text: "Read this.", picture: { picture, alt: "A harbour" } },
    }));
    await save(key, 0, { ...planCalled("Ours"), steps: pages });
    for (const [n, bytes] of all.entries()) {
      const reply = await picture(key, hashes[n]!, bytes);
      if (n < PICTURES.most) expect(reply.status).toBe(204);
      else expect((await problemOf(reply)).code).toBe("too-many-pictures");
    }
    // The same once more is the same.
    expect((await picture(key, hashes[0]!, all[0])).status).toBe(204);
  });
});

describe("R-115 retention of plans", () => {
  it("a plan is erased a year after its last use, and not before", async () => {
    const key = newKey();
    const { keptUntil } = await save(key, 0, planCalled("Ours"));
    vi.useFakeTimers({ toFake: ["Date"], now: keptUntil - 1 });
    await runDurableObjectAlarm(await stub(key));
    // Opening it counts as a use, from which the year begins anew.
    const opened = await open(key);
    expect(opened.keptUntil).toBeGreaterThan(keptUntil + YEAR - 86_400_000);
    vi.setSystemTime(keptUntil);
    await runDurableObjectAlarm(await stub(key));
    expect((await open(key)).plan.title).toBe("Ours");
    vi.setSystemTime(opened.keptUntil);
    await runDurableObjectAlarm(await stub(key));
    expect((await send(key, "GET")).status).toBe(404);
  });
});

describe("R-116 all plans of one's own machine", () => {
  const local = { ...env, HOST_NAMES: { fetch: async () => Response.json([]) } };
  const asked = (url: string, clientIp: string, headers = {}) =>
    fromOwnMachine(local, new Request(url, { headers, cf: { clientIp } as unknown as CfProperties }));

  it("are for a browser on that machine, under whichever of its addresses", () => {
    expect(asked("http://localhost:8787/api/plans", "127.0.0.1:50123")).toBe(true);
    expect(asked("http://127.0.0.1:8787/api/plans", "127.0.0.1:50123")).toBe(true);
    expect(asked("http://[::1]:8787/api/plans", "[::1]:50123")).toBe(true);
    expect(asked("http://192.168.1.5:8787/api/plans", "192.168.1.5:50123")).toBe(true);
  });

  it("are listed, though one of them cannot be read", async () => {
    const [sound, damaged] = [newKey(), newKey()];
    await save(sound, 0, planCalled("Sound"));
    await save(damaged, 0, planCalled("Damaged"));
    await runInDurableObject(await stub(damaged), (_, { storage }) => storage.sql.exec("UPDATE plan SET json = '!'"));
    const here = { ...env, HOST_NAMES: { fetch: async () => Response.json(["localhost"]) } };
    const cf = { clientIp: "127.0.0.1:50123" } as unknown as CfProperties;
    const list = await app.fetch(new Request("http://localhost/api/plans", { cf }), here);
    const titles = v.parse(PlanList, await list.json()).map(({ title }) => title);
    expect(titles).toContain("Sound");
    expect(titles).not.toContain("Damaged");
  });

  it("are not for another machine, whatever it says, nor through a proxy or a tunnel", () => {
    expect(asked("http://192.168.1.5:8787/api/plans", "192.168.1.77:50123")).toBe(false);
    expect(asked("http://localhost:8787/api/plans", "192.168.1.77:50123")).toBe(false);
    expect(asked("http://workshop.example/api/plans", "127.0.0.1:50123")).toBe(false);
    expect(asked("http://localhost:8787/api/plans", "127.0.0.1:50123", { "x-forwarded-for": "203.0.113.9" })).toBe(
      false,
    );
    expect(fromOwnMachine(env, new Request("http://localhost/api/plans"))).toBe(false);
  });
});
