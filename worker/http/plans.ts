/** HTTP: plans that the server keeps, each for whoever has its key; on one's own machine also for whoever sits at it. */
import { Hono } from "hono";
import * as v from "valibot";
import { PictureHash } from "../../shared/picture.ts";
import { Secret } from "../../shared/primitives.ts";
import { parseJson } from "../../shared/protocol/parse.ts";
import { type PlanList, SavePlan } from "../../shared/protocol/plan.ts";
import type { Env } from "../env.ts";
import { logError } from "../log.ts";
import type { PlanSummary } from "../objects.ts";
import { allPlans, plansOf } from "../plans/shelf.ts";
import { hash } from "../room/keys.ts";
import { unsavedOn } from "../room/local-services.ts";
import { bearer } from "./bearer.ts";
import { bodyOf } from "./body.ts";
import { withinLimit } from "./limiter.ts";
import { fromOwnMachine } from "./own-machine.ts";
import { pictureIn } from "./pictures.ts";
import { problem } from "./problem.ts";

/** In an address: the plan that the key opens. */
const BY_KEY = "kept";
/** Any other plan is addressed by its name, the hash of its key. */
const NAME = /^[A-Za-z0-9_-]{43}$/;

type Context = { env: Env; req: { raw: Request; param(name: "plan"): string } };

export const plans = new Hono<{ Bindings: Env }>();

plans.get("/", async (c) => {
  if (!fromOwnMachine(c.env, c.req.raw)) return problem("not-found");
  const list = await Promise.all(
    (await allPlans(c.env)).map(async (name) => {
      // One that cannot be read keeps nobody from the others.
      const summary = await summaryOf(c.env, name);
      return summary ? [{ name, ...summary }] : [];
    }),
  );
  const found: PlanList = list.flat().sort((a, b) => b.savedAt - a.savedAt);
  return c.json(found, 200, { "cache-control": "no-store" });
});

plans.get("/:plan", async (c) => {
  const name = await nameOf(c);
  if (name === null) return problem("not-found");
  const kept = (await plansOf(c.env, name).has(name)) ? await c.env.PLANS.getByName(name).read() : null;
  if (!kept) return problem((await withinLimit(c.env, "UNKNOWN_CODES", c.req.raw)) ? "no-plan" : "too-many-plans");
  const headers = { "cache-control": "no-store", etag: `"${kept.version}"` };
  if (c.req.header("if-none-match") === headers.etag) return c.body(null, 304, headers);
  const { json, ...saved } = kept;
  const body = `${JSON.stringify(saved).slice(0, -1)},"plan":${json}}`;
  return c.body(body, 200, { ...headers, "content-type": "application/json" });
});

plans.put("/:plan", async (c) => {
  const name = await nameOf(c);
  if (name === null) return problem("not-found");
  const body = await bodyOf(c.req.raw);
  if (!body.ok) return problem(body.code);
  if (await unsavedOn(c.env)) return problem("cannot-save");
  const json = parseJson(body.text);
  if (!json.ok) return problem(json.code);
  const parsed = v.safeParse(SavePlan, json.value);
  if (!parsed.success) return problem("bad-message", v.getDotPath(parsed.issues[0]));
  const { version, plan } = parsed.output;
  const shelf = plansOf(c.env, name);
  // What is to be changed has been deleted, or never was: nothing is made of it under this key.
  if (version > 0 && !(await shelf.has(name))) return problem("no-plan");
  if (version === 0) {
    if (!(await withinLimit(c.env, "NEW_ROOMS", c.req.raw))) return problem("too-many-plans");
    await shelf.reserve(name);
  }
  const reply = await c.env.PLANS.getByName(name).save(name, version, JSON.stringify(plan));
  return reply.ok ? c.json(reply.value, 200, { "cache-control": "no-store" }) : problem(reply.code);
});

/** The pictures that a plan names, for whoever may open it. */
plans.put("/:plan/pictures/:hash", async (c) => {
  const name = await nameOf(c);
  const { hash } = c.req.param();
  if (name === null || !v.is(PictureHash, hash)) return problem("not-found");
  if (!(await plansOf(c.env, name).has(name))) return problem("no-plan");
  const picture = await pictureIn(c.env, c.req.raw, hash);
  if (!picture.ok) return problem(picture.code);
  const refusal = await c.env.PLANS.getByName(name).putPicture(picture.value);
  return refusal ? problem(refusal) : c.body(null, 204);
});

plans.get("/:plan/pictures/:hash", async (c) => {
  const name = await nameOf(c);
  if (name === null || !(await plansOf(c.env, name).has(name))) return problem("no-plan");
  const picture = await c.env.PLANS.getByName(name).picture(c.req.param("hash"));
  if (!picture) return problem("not-found");
  return c.body(picture.bytes, 200, { "content-type": picture.type, "cache-control": "no-store" });
});

plans.delete("/:plan", async (c) => {
  const name = await nameOf(c);
  if (name === null) return problem("not-found");
  if (!(await plansOf(c.env, name).has(name))) return problem("no-plan");
  if (await unsavedOn(c.env)) return problem("cannot-save");
  await c.env.PLANS.getByName(name).erase();
  return c.body(null, 204);
});

/** What a list says of a plan; null where there is none, or none that can be read. */
async function summaryOf(env: Env, name: string): Promise<PlanSummary | null> {
  const plan = env.PLANS.getByName(name);
  try {
    return await plan.summary();
  } catch (error) {
    logError(`plan object ${plan.id}`, error);
    return null;
  }
}

/** Which plan is meant; null where nobody may know of one. */
async function nameOf({ env, req }: Context): Promise<string | null> {
  const plan = req.param("plan");
  if (plan === BY_KEY) {
    const key = bearer(req.raw);
    return v.is(Secret, key) ? hash(key) : null;
  }
  return NAME.test(plan) && fromOwnMachine(env, req.raw) ? plan : null;
}
