/** Which plan an address opens. */
import type { PlanStore } from "../../../wire/plans.ts";
import { emptyDraft, readyDraft } from "./begin.ts";
import type { Opened } from "./editor.ts";
import { takeLeft } from "./keeper.ts";

/** The page's address: a kept plan in the fragment, or what a new one begins with in the query. */
export interface Address {
  id: string;
  from: string | null;
}

export function addressOf({ hash, search }: { hash: string; search: string }): Address {
  return { id: hash.slice(1), from: new URLSearchParams(search).get("from") };
}

/** `list`: no plan is named. `gone`: this browser does not have the one that is. */
export type Found = { is: "list" } | { is: "gone" } | { is: "plan"; opened: Opened };

/** Finds or begins the plan that an address names. `title`: of a plan that begins with nothing. */
export async function openPlan({ id, from }: Address, store: PlanStore, title: string): Promise<Found> {
  if (id !== "") return findKept(id, store);
  if (from === null) return { is: "list" };
  const draft = from === "nothing" ? emptyDraft(title) : readyDraft(from);
  return draft ? { is: "plan", opened: { draft, version: 0 } } : { is: "gone" };
}

async function findKept(id: string, store: PlanStore): Promise<Found> {
  const kept = await store.find(id);
  const left = takeLeft(id);
  const isSame = kept && left && JSON.stringify(left.draft) === JSON.stringify(kept.draft);
  if (left && !isSame) return { is: "plan", opened: { draft: left.draft, version: left.version, unkept: true } };
  return kept ? { is: "plan", opened: { draft: kept.draft, version: kept.version } } : { is: "gone" };
}
