/**
 * Plans that the server keeps: those of which this browser has the key, and on one's own machine all of them. They are a store
 * like the browser's own, so a plan is edited in the same way wherever it is kept.
 */
import * as v from "valibot";
import type { Draft } from "../../shared/agenda/draft.ts";
import { PICTURE_MS } from "../../shared/limits.ts";
import { picturesIn } from "../../shared/picture.ts";
import { KeptPlan as Answer, PlanList, PlanSaved } from "../../shared/protocol/plan.ts";
import { sha256 } from "../../shared/sha256.ts";
import { ask, json, type Reply } from "./ask.ts";
import { forgetHostPage } from "./host-page.ts";
import type { PictureStore } from "./pictures.ts";
import { type BrowserPlans, isDraft, type Kept, type KeptPlan, type PlanNews, type PlanStore } from "./plans.ts";
import { forget, randomText, recall, remember } from "./storage.ts";

/** How a plan is addressed: by the key that opens it, or on one's own machine by its name. */
export type Place = { key: string } | { name: string };

/** Milliseconds between two looks at what others have saved, while the page is seen. */
const LOOK_MS = 4_000;

const isAnswer = (body: unknown): body is Answer => v.is(Answer, body) && isDraft(body.plan);
const isSaved = (body: unknown): body is PlanSaved => v.is(PlanSaved, body);
const isList = (body: unknown): body is PlanList => v.is(PlanList, body);

/** What the server was asked, or `gone` where there is no such plan. */
type Got<T> = { is: "ok"; body: T } | { is: "gone" } | { is: "offline" };

interface PlanServerTools {
  /** The pictures of this browser: what a plan names goes to the server with it, and comes from there. */
  pictures?: Pick<PictureStore, "keep" | "find">;
  /** Stands in for `fetch` in tests. */
  call?: typeof fetch;
}

/** Asks the server about plans. */
export function planServer({ pictures, call = (...asked) => fetch(...asked) }: PlanServerTools = {}) {
  /** Which pictures the server has of which plan, as far as this page has seen to it. */
  const there = new Map<string, ReadonlySet<string>>();
  const request = (place: Place, init: RequestInit = {}): [string, RequestInit] =>
    "key" in place
      ? ["/api/plans/kept", { ...init, headers: { ...init.headers, Authorization: `Bearer ${place.key}` } }]
      : [`/api/plans/${place.name}`, init];

  const pictureOf = (place: Place, hash: string, init: RequestInit = {}): [string, RequestInit] => {
    const [address, full] = request(place, init);
    return [`${address}/pictures/${hash}`, full];
  };
  /** A picture that does not get through is sent with the next save. The plan's text is there before. */
  const sendPictures = async (place: Place, plan: Draft) => {
    const named = picturesIn(plan);
    const known = there.get(plan.id) ?? new Set();
    const sent = new Set([...named].filter((hash) => known.has(hash)));
    for (const hash of named) {
      const bytes = sent.has(hash) ? undefined : await pictures?.find(hash);
      if (!bytes) continue;
      const [address, init] = pictureOf(place, hash, { method: "PUT", body: bytes });
      const reply = await ask(address, { read: async () => true, init, timeoutMs: PICTURE_MS, call });
      if (reply.is === "ok") sent.add(hash);
      // What is typed next waits for these, so none of them waits for a server that is away.
      if (reply.is === "unreachable") break;
    }
    there.set(plan.id, sent);
  };
  const fetchPictures = async (place: Place, plan: Draft) => {
    for (const hash of pictures ? picturesIn(plan) : []) {
      if (await pictures?.find(hash)) continue;
      const [address, init] = pictureOf(place, hash);
      const reply = await ask(address, {
        read: (response) => response.arrayBuffer(),
        init,
        timeoutMs: PICTURE_MS,
        call,
      });
      if (reply.is === "ok") await pictures?.keep(new Uint8Array(reply.body));
    }
  };

  return {
    /** The latest version. With `seen`, nothing is sent if that is the latest, and the reply is not `ok`. */
    async get(place: Place, seen?: number): Promise<Got<KeptPlan>> {
      const known = seen === undefined ? {} : { headers: { "If-None-Match": `"${seen}"` } };
      const [address, init] = request(place, known);
      const got = sorted(await ask(address, { read: json(isAnswer), init, call }));
      if (got.is !== "ok") return got;
      const { version, plan } = got.body;
      // Checked by `isAnswer`: the schema of the wire says less of a plan than the planner needs.
      if (!isDraft(plan)) return { is: "gone" };
      await fetchPictures(place, plan);
      return { is: "ok", body: { id: plan.id, version, changedAt: Date.now(), draft: plan } };
    },

    /** Saves what was made of version `based`; 0 for a plan that the server does not have yet. */
    async put(place: Place, plan: Draft, based: number): Promise<Kept> {
      const body = JSON.stringify({ version: based, plan });
      const [address, init] = request(place, { method: "PUT", body, headers: { "Content-Type": "application/json" } });
      const reply = await ask(address, { read: json(isSaved), init, call });
      if (reply.is === "ok") {
        await sendPictures(place, plan);
        return { is: "kept", version: reply.body.version };
      }
      if (reply.is !== "problem") return { is: "unkept", why: "offline" };
      if (reply.code === "no-plan") return { is: "unkept", why: "gone" };
      if (reply.code === "too-large" || reply.code === "bad-message") return { is: "unkept", why: "too-large" };
      if (reply.code !== "plan-changed") return { is: "unkept", why: "offline" };
      const theirs = await this.get(place);
      if (theirs.is === "ok") return { is: "newer", plan: theirs.body };
      return { is: "unkept", why: theirs.is };
    },

    async remove(place: Place): Promise<boolean> {
      const [address, init] = request(place, { method: "DELETE" });
      const reply = await ask(address, { read: async ({ status }) => (status === 204 ? true : null), init, call });
      return reply.is === "ok" || (reply.is === "problem" && reply.code === "no-plan");
    },

    /** All plans of one's own machine; none where that machine is in trouble, and null everywhere else. */
    async list(): Promise<PlanList | null> {
      const reply = await ask("/api/plans", { read: json(isList), call });
      if (reply.is === "ok") return reply.body;
      return reply.is === "problem" && reply.code !== "not-found" ? [] : null;
    },
  };
}

type PlanServer = ReturnType<typeof planServer>;

function sorted<T>(reply: Reply<T>): Got<T> {
  if (reply.is === "ok") return reply;
  return reply.is === "problem" && reply.status === 404 ? { is: "gone" } : { is: "offline" };
}

/** A key for a plan that is to be shared: 192 bits. */
export const newPlanKey = (): string => randomText(32);

/** The plans of one's own machine, which its server keeps; null elsewhere. */
export async function machinePlans(server: PlanServer = planServer()): Promise<PlanStore | null> {
  const first = await server.list();
  if (first === null) return null;
  /** Under which name the server has a plan, by the plan's id. */
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const key = planKey(id);
    const name = names.get(id) ?? (key === null ? randomText(43) : sha256(new TextEncoder().encode(key)));
    names.set(id, name);
    return name;
  };
  const list = async () => {
    const found = await server.list();
    if (found === null) return null;
    const plans = await Promise.all(
      found.map(async ({ name, savedAt }) => {
        const got = await server.get({ name });
        if (got.is !== "ok") return [];
        names.set(got.body.id, name);
        return [{ ...got.body, changedAt: savedAt }];
      }),
    );
    return plans.flat();
  };
  return {
    onServer: true,
    list,
    find: async (id) => {
      if (!names.has(id)) return (await list())?.find((plan) => plan.id === id);
      const got = await server.get({ name: nameOf(id) });
      return got.is === "ok" ? got.body : undefined;
    },
    keep: (id, draft, based) => server.put({ name: nameOf(id) }, { ...draft, id }, based),
    remove: async (id) => {
      const name = names.get(id);
      names.delete(id);
      forgetHostPage(id);
      if (name !== undefined) await server.remove({ name });
    },
    // The server has erased it, so what is put back is new there.
    restore: async ({ id, draft }) => (await server.put({ name: nameOf(id) }, draft, 0)).is === "kept",
    listen: (hear, id) =>
      id === undefined ? () => {} : watch(id, (seen) => server.get({ name: nameOf(id) }, seen), hear),
  };
}

/**
 * The browser's own plans, of which those whose key it has are kept by the server too. The browser's copy is there when the
 * server cannot be reached. It has the server's version: what is made of it then is known to be made of that.
 */
export function sharedPlans(local: BrowserPlans, server: PlanServer = planServer()): PlanStore {
  return {
    ...local,
    find: async (id) => {
      const key = planKey(id);
      const got = key === null ? null : await server.get({ key });
      if (got?.is !== "ok") return local.find(id);
      await local.mirror(id, got.body.draft, got.body.version);
      return got.body;
    },
    keep: async (id, draft, based) => {
      const key = planKey(id);
      if (key === null) return local.keep(id, draft, based);
      const kept = await server.put({ key }, { ...draft, id }, based);
      if (kept.is === "kept") await local.mirror(id, draft, kept.version);
      return kept;
    },
    listen: (hear, id) => {
      const stops = [local.listen(hear, id)];
      const key = id === undefined ? null : planKey(id);
      if (id !== undefined && key !== null) stops.push(watch(id, (seen) => server.get({ key }, seen), hear));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

const keyName = (id: string) => `plan-key:${id}`;

/** The key with which the server keeps a plan, where this browser has it. */
export const planKey = (id: string): string | null => recall(keyName(id));
export const keepPlanKey = (id: string, key: string): void => remember(keyName(id), key);
export const forgetPlanKey = (id: string): void => forget(keyName(id));

/** Looks now and then at one plan, while the page is seen, and tells of each later version. */
function watch(
  id: string,
  look: (seen: number | undefined) => Promise<Got<KeptPlan>>,
  hear: (news: PlanNews) => void,
): () => void {
  let seen: number | undefined;
  const timer = setInterval(async () => {
    if (document.visibilityState === "hidden") return;
    const got = await look(seen);
    if (got.is !== "ok") return;
    seen = got.body.version;
    hear({ id, version: seen });
  }, LOOK_MS);
  return () => clearInterval(timer);
}
