/** Plans that the server keeps, as a page sees them. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openPlan } from "../../../client/pages/plan/model/open.ts";
import type { BrowserPlans, KeptPlan } from "../../../client/wire/plans.ts";
import {
  forgetPlanKey,
  keepPlanKey,
  machinePlans,
  newPlanKey,
  planServer,
  sharedPlans,
} from "../../../client/wire/server-plans.ts";
import type { Draft } from "../../../shared/agenda/draft.ts";
import { sha256 } from "../../../shared/sha256.ts";

const plan = (title: string): Draft => ({ v: 1, id: "plan", title, locale: "en", steps: [] });

/** The server of one's own machine, in memory; it can be out of reach. */
class Served {
  readonly plans = new Map<string, { version: number; plan: Draft }>();
  isAway = false;

  readonly call: typeof fetch = async (address, init = {}) => {
    if (this.isAway) throw new TypeError("Failed to fetch");
    const [, , , place] = String(address).split("/");
    const key = new Headers(init.headers).get("authorization")?.slice("Bearer ".length);
    const name = place === "kept" ? sha256(new TextEncoder().encode(key)) : place;
    const keptUntil = 0;
    if (name === undefined)
      return Response.json(
        [...this.plans].map(([name, { plan }]) => ({ name, id: plan.id, title: plan.title, steps: 0, savedAt: 1 })),
      );
    const kept = this.plans.get(name);
    if (init.method === "PUT") {
      const { version, plan }: { version: number; plan: Draft } = JSON.parse(String(init.body));
      if ((kept?.version ?? 0) !== version) return problem(kept ? "plan-changed" : "no-plan");
      this.plans.set(name, { version: version + 1, plan });
      return Response.json({ version: version + 1, keptUntil });
    }
    if (!kept) return problem("no-plan");
    if (init.method !== "DELETE") return Response.json({ ...kept, keptUntil });
    this.plans.delete(name);
    return new Response(null, { status: 204 });
  };
}

function problem(code: string): Response {
  const headers = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify({ code }), { status: code === "no-plan" ? 404 : 409, headers });
}

let served: Served;
beforeEach(() => {
  served = new Served();
  forgetPlanKey("plan");
});

describe("on one's own machine", () => {
  it("a plan that got a private link is kept under it, and after that without it", async () => {
    const server = planServer({ call: served.call });
    const store = await machinePlans(server);
    if (!store) throw new Error("no machine");
    await store.keep("plan", plan("First"), 0);
    const key = newPlanKey();
    await server.put({ key }, plan("First"), 0);
    keepPlanKey("plan", key);
    await store.remove("plan");
    expect(await store.keep("plan", plan("Shared"), 1)).toEqual({ is: "kept", version: 2 });
    expect([...served.plans.values()].map(({ plan }) => plan.title)).toEqual(["Shared"]);
    expect((await store.find("plan"))?.draft.title).toBe("Shared");
  });

  it("a plan that was deleted is put back", async () => {
    const store = await machinePlans(planServer({ call: served.call }));
    if (!store) throw new Error("no machine");
    await store.keep("plan", plan("First"), 0);
    await store.keep("plan", plan("Second"), 1);
    const kept = await store.find("plan");
    if (!kept) throw new Error("not kept");
    await store.remove("plan");
    expect(served.plans.size).toBe(0);
    expect(await store.restore(kept)).toBe(true);
    expect((await store.find("plan"))?.draft.title).toBe("Second");
  });
});

describe("under a private link", () => {
  /** A browser that keeps nothing else. */
  function browser() {
    const rows = new Map<string, KeptPlan>();
    const mirror: BrowserPlans["mirror"] = async (id, draft, version) =>
      void rows.set(id, { id, version, changedAt: 0, draft });
    const none = () => Promise.reject(new Error("not for a plan with a key"));
    const local: BrowserPlans = {
      mirror,
      list: async () => [...rows.values()],
      find: async (id) => rows.get(id),
      keep: none,
      remove: async (id) => void rows.delete(id),
      restore: async ({ id, draft, version }) => mirror(id, draft, version).then(() => true),
      listen: () => () => {},
    };
    return { rows, local, store: sharedPlans(local, planServer({ call: served.call })) };
  }

  it("what was opened without the server is not taken for the server's latest version, however often it was kept here", async () => {
    const { local, store } = browser();
    // Kept twice before it got its link, which is version 1 on the server.
    await local.mirror("plan", plan("Mine"), 2);
    const key = newPlanKey();
    await planServer({ call: served.call }).put({ key }, plan("Mine"), 0);
    keepPlanKey("plan", key);
    await store.find("plan");
    await planServer({ call: served.call }).put({ key }, plan("Theirs"), 1);
    served.isAway = true;
    const opened = await store.find("plan");
    expect(opened).toMatchObject({ version: 1, draft: { title: "Mine" } });
    served.isAway = false;
    const kept = await store.keep("plan", plan("Mine, typed offline"), opened?.version ?? 0);
    expect(kept).toMatchObject({ is: "newer", plan: { draft: { title: "Theirs" } } });
    await store.keep("plan", plan("Both"), 2);
    expect(await local.find("plan")).toMatchObject({ version: 3, draft: { title: "Both" } });
  });

  it("a plan that was opened by its link is in the list, is deleted there, and put back without the server", async () => {
    const { store } = browser();
    const key = newPlanKey();
    await planServer({ call: served.call }).put({ key }, plan("Theirs"), 0);
    keepPlanKey("plan", key);
    await store.find("plan");
    const [listed] = (await store.list()) ?? [];
    if (!listed) throw new Error("not listed");
    await store.remove("plan");
    expect(await store.list()).toEqual([]);
    served.isAway = true;
    expect(await store.restore(listed)).toBe(true);
    expect(await store.list()).toMatchObject([{ draft: { title: "Theirs" } }]);
  });

  it("a link to a plan that is kept here without it takes nothing of what is kept here", async () => {
    const { local, rows } = browser();
    const keep: BrowserPlans["keep"] = async (id, draft) => {
      await local.mirror(id, draft, 1);
      return { is: "kept", version: 1 };
    };
    vi.stubGlobal("fetch", served.call);
    const store = sharedPlans({ ...local, keep });
    await local.mirror("plan", plan("Mine"), 5);
    const key = newPlanKey();
    await planServer().put({ key }, plan("Theirs"), 0);
    const found = await openPlan({ id: `key:${key}`, from: null }, store, "");
    vi.unstubAllGlobals();
    expect(found).toMatchObject({ opened: { version: 1, draft: { title: "Theirs" } } });
    expect([...rows.values()].map(({ draft }) => draft.title)).toEqual(["Theirs", "Mine (copy)"]);
  });

  it("sends no more pictures once the server cannot be reached: what is typed next waits for them", async () => {
    const hashes = ["a", "b", "c"].map((letter) => letter.repeat(43));
    const asked: string[] = [];
    const call: typeof fetch = async (address, init) => {
      asked.push(String(address));
      if (String(address).includes("/pictures/")) throw new TypeError("Failed to fetch");
      return served.call(address, init);
    };
    const pictures = { find: async () => new Uint8Array(1), keep: async () => ({ hash: "", kept: true }) };
    const steps: Draft["steps"] = hashes.map((picture, place) => {
      const settings = { text: "Read this.", picture: { picture, alt: "A harbour" } };
      return { id: `s${place}`, exercise: "note", title: "A page", minutes: 1, settings };
    });
    const kept = await planServer({ pictures, call }).put({ key: newPlanKey() }, { ...plan("Pictures"), steps }, 0);
    expect(kept).toEqual({ is: "kept", version: 1 });
    expect(asked.filter((one) => one.includes("/pictures/"))).toHaveLength(1);
  });
});
