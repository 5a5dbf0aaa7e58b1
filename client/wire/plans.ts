/**
 * The plans that this browser keeps, in IndexedDB: it holds more than local storage and, unlike most that is new in browsers,
 * needs no secure context. Every plan has a version number, so that two tabs cannot write over each other's text.
 */
import * as v from "valibot";
import type { Draft } from "../../shared/agenda/draft.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { owns } from "../../shared/plain.ts";
import { forgetHostPage } from "./host-page.ts";
import { NAME, openPlans, type PlanDatabase, type PlanRow } from "./plan-database.ts";

/** A plan as it is kept. Its `version` grows by one with every change. */
export interface KeptPlan {
  id: string;
  version: number;
  /** Milliseconds since 1970, by this machine's clock. */
  changedAt: number;
  draft: Draft;
}

/**
 * Why a plan is not kept. The browser's storage has no more room, or is not to be had (a private window, a policy). The server
 * cannot be reached, does not have the plan any more, or does not take one of this size.
 */
export type Unkept = "full" | "blocked" | "offline" | "gone" | "too-large";

export type Kept =
  | { is: "kept"; version: number }
  /** Another tab has kept a later text since. */
  | { is: "newer"; plan: KeptPlan }
  | { is: "unkept"; why: Unkept };

/** A plan has changed in another tab; version 0 where it was deleted. */
export interface PlanNews {
  id: string;
  version: number;
}

export interface PlanStore {
  /** The server on this very machine keeps all of them. */
  onServer?: true;
  /** All plans, the one changed last first; null where the browser gives no storage. */
  list(): Promise<readonly KeptPlan[] | null>;
  find(id: string): Promise<KeptPlan | undefined>;
  /** Keeps a text that was made from version `based` of the plan; 0 for a plan that has not been kept yet. */
  keep(id: string, draft: Draft, based: number): Promise<Kept>;
  remove(id: string): Promise<void>;
  /** Puts a plan back that was removed here; false where it cannot be kept now. */
  restore(plan: KeptPlan): Promise<boolean>;
  /** Tells what others keep, of one plan or of all, until the function that it returns is called. */
  listen(hear: (news: PlanNews) => void, id?: string): () => void;
}

/** The plans of this browser itself. */
export interface BrowserPlans extends PlanStore {
  /** Keeps what a server has of a plan, under the server's version, whatever is kept here. */
  mirror(id: string, draft: Draft, version: number): Promise<void>;
}

const Loose = v.looseObject({
  title: v.string(),
  locale: v.string(),
  steps: v.array(
    v.looseObject({
      id: v.string(),
      exercise: v.pipe(
        v.string(),
        v.check((id) => owns(exercises, id)),
      ),
      title: v.string(),
      minutes: v.number(),
      settings: v.record(v.string(), v.unknown()),
    }),
  ),
});

/** Whether a value that an earlier page has kept is a plan that this page can open. Its settings may be anything. */
export const isDraft = (value: unknown): value is Draft => v.is(Loose, value);

const isPlan = (row: PlanRow): row is KeptPlan => isDraft(row.draft);

/** The plans of this browser; `factory` and `now` stand in for the browser's own in tests. */
export function planStore(now: () => number = Date.now): BrowserPlans {
  let opened: Promise<PlanDatabase> | null = null;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`${NAME}:plans`);

  const database = (): Promise<PlanDatabase> => {
    opened ??= openPlans(() => {
      opened = null;
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };

  /** One transaction looks and writes, so no other tab gets between. */
  async function put(id: string, draft: Draft, based: number): Promise<Kept> {
    const writing = (await database()).transaction("plans", "readwrite");
    const before = await writing.store.get(id);
    if (before && before.version > based && isPlan(before)) {
      await writing.done;
      return { is: "newer", plan: before };
    }
    const version = based + 1;
    await Promise.all([writing.store.put({ id, version, changedAt: now(), draft: { ...draft, id } }), writing.done]);
    return { is: "kept", version };
  }

  /** Puts a row as it is; news only where it says something new. */
  async function set(id: string, draft: Draft, version: number): Promise<void> {
    const writing = (await database()).transaction("plans", "readwrite");
    const before = await writing.store.get(id);
    const row = { id, version, changedAt: now(), draft: { ...draft, id } };
    const isKnown = before?.version === version && JSON.stringify(before.draft) === JSON.stringify(row.draft);
    await Promise.all([...(isKnown ? [] : [writing.store.put(row)]), writing.done]);
    if (!isKnown) channel?.postMessage({ id, version } satisfies PlanNews);
  }

  return {
    mirror: (id, draft, version) => set(id, draft, version).catch(() => {}),
    restore: ({ id, draft, version }) =>
      set(id, draft, version).then(
        () => true,
        () => false,
      ),
    list: async () => {
      try {
        const plans = await (await database()).getAll("plans");
        return plans.filter(isPlan).sort((a, b) => b.changedAt - a.changedAt);
      } catch {
        return null;
      }
    },
    find: async (id) => {
      try {
        const plan = await (await database()).get("plans", id);
        return plan && isPlan(plan) ? plan : undefined;
      } catch {
        return undefined;
      }
    },
    keep: async (id, draft, based) => {
      try {
        const kept = await put(id, draft, based);
        if (kept.is === "kept") channel?.postMessage({ id, version: kept.version } satisfies PlanNews);
        return kept;
      } catch (error) {
        return { is: "unkept", why: isFull(error) ? "full" : "blocked" };
      }
    },
    remove: async (id) => {
      await (await database()).delete("plans", id);
      forgetHostPage(id);
      channel?.postMessage({ id, version: 0 } satisfies PlanNews);
    },
    listen: (hear) => {
      const listener = ({ data }: MessageEvent<PlanNews>) => hear(data);
      channel?.addEventListener("message", listener);
      return () => channel?.removeEventListener("message", listener);
    },
  };
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";
