/** Plans that the server keeps, as a page sees them. */
import { beforeEach, describe, expect, it } from "vitest";
import { forgetPlanKey, keepPlanKey, machinePlans, newPlanKey, planServer } from "../../../client/wire/server-plans.ts";
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
});
