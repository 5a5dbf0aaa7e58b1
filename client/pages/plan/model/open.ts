/** Which plan an address opens. */
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { picturesIn } from "../../../../shared/picture.ts";
import { pictureStore } from "../../../wire/pictures.ts";
import type { PlanStore } from "../../../wire/plans.ts";
import { keepPictures, ranAgenda } from "../../../wire/ran.ts";
import { keepPlanKey, planKey, planServer } from "../../../wire/server-plans.ts";
import { draftOf, emptyDraft, newPlanId, readyDraft } from "./begin.ts";
import type { Opened } from "./editor.ts";
import { forgetLeft, leftBehind } from "./keeper.ts";

/** The page's address: a kept plan in the fragment, or what a new one begins with in the query. */
export interface Address {
  id: string;
  from: string | null;
}

export function addressOf({ hash, search }: { hash: string; search: string }): Address {
  return { id: hash.slice(1), from: new URLSearchParams(search).get("from") };
}

/** How the fragment of a plan's private link begins. */
const KEY = "key:";
/** How the name of an earlier workshop begins, of which a plan is made. */
const ROOM = "room:";

/** `list`: no plan is named. `gone`: there is no such plan here. `offline`: the server, which has it, cannot be reached. */
export type Found = { is: "list" | "gone" | "offline" } | { is: "plan"; opened: Opened };

/** Finds or begins the plan that an address names. `title`: of a plan that begins with nothing. */
export async function openPlan({ id, from }: Address, store: PlanStore, title: string): Promise<Found> {
  if (id.startsWith(KEY)) return findShared(id.slice(KEY.length), store);
  if (id !== "") return findKept(id, store);
  if (from === null) return { is: "list" };
  if (from.startsWith(ROOM)) return fromRoom(from.slice(ROOM.length));
  const draft = from === "nothing" ? emptyDraft(title) : readyDraft(from);
  return draft ? { is: "plan", opened: { draft, version: 0 } } : { is: "gone" };
}

/** From now on this browser has the key, and the plan is opened like any other: the address is not to show the key. */
async function findShared(key: string, store: PlanStore): Promise<Found> {
  const got = await planServer({ pictures: pictureStore() }).get({ key });
  if (got.is !== "ok") return { is: got.is };
  const { id, draft } = got.body;
  if (planKey(id) !== key) await keepOwn(id, draft, store);
  keepPlanKey(id, key);
  return findKept(id, store);
}

/** What is kept here under the id of a plan that is opened by its link stays, as a plan of its own: the two are one from now on. */
async function keepOwn(id: string, theirs: Draft, store: PlanStore): Promise<void> {
  const own = await store.find(id);
  if (!own || JSON.stringify(own.draft) === JSON.stringify(theirs)) return;
  const title = fill(words.copyOf, { title: own.draft.title });
  await store.keep(newPlanId(), { ...own.draft, title }, 0);
}

/** The plan of a workshop as it was run. Its pictures come along: the room will be gone one day. */
async function fromRoom(code: string): Promise<Found> {
  const ran = await ranAgenda(code);
  if (ran.is !== "ok") return { is: ran.is === "unreachable" ? "offline" : "gone" };
  const { agenda } = ran.body;
  await keepPictures(picturesIn(agenda), code, pictureStore());
  return { is: "plan", opened: { draft: draftOf(agenda), version: 0 } };
}

/** What a page has left behind stays where it is until it is kept: somebody may go elsewhere before. */
async function findKept(id: string, store: PlanStore): Promise<Found> {
  const kept = await store.find(id);
  const left = leftBehind(id);
  const isSame = kept && left && JSON.stringify(left.draft) === JSON.stringify(kept.draft);
  if (isSame) forgetLeft(id);
  else if (left) {
    const base = left.base ?? (kept?.version === left.version ? kept.draft : undefined);
    return { is: "plan", opened: { draft: left.draft, version: left.version, base, unkept: true } };
  }
  return kept ? { is: "plan", opened: { draft: kept.draft, version: kept.version } } : { is: "gone" };
}
