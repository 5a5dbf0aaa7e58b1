/** Keeps a plan in this browser by itself: within a second of a change, and when the page goes. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { isDraft, type Kept, type KeptPlan, type PlanStore, type Unkept } from "../../../wire/plans.ts";
import { forget, forgets, recallJson, remember } from "../../../wire/storage.ts";

/** `new`: nothing has been changed, so there is nothing to keep. */
export type Keeping = { is: "new" | "kept" | "keeping" } | { is: "unkept"; why: Unkept };

export interface Keeper {
  state: ReadonlySignal<Keeping>;
  /** The plan's text has changed. */
  changed(draft: Draft): void;
  /** Keeps at once what is not kept yet. */
  flush(): Promise<void>;
  /** The page is going: what is not kept is put where it can be put at once. False where that failed too. */
  leave(): boolean;
  stop(): void;
}

export interface KeeperTools {
  store: PlanStore;
  id: string;
  /** The version that was opened; 0 for a plan that was never kept. */
  version: number;
  /** Another tab has kept a later text, and nothing here is unkept: it is to be shown. */
  takeOver(plan: KeptPlan): void;
  /** The text here was kept as a plan of its own, because another tab had kept a later one. */
  becameCopy(id: string): void;
  /** The text as a plan of its own, with an id and a title of its own. */
  copyOf(draft: Draft): Draft;
  after(ms: number, task: () => void): void;
}

/** Milliseconds from a change until it is kept; changes in between are kept with it. */
const KEEP_MS = 400;

/** Under which name a page leaves behind what it could not keep any more. */
const leftName = (id: string) => `plan-left:${id}`;

export function keeperOf(tools: KeeperTools): Keeper {
  const { store, after } = tools;
  const state = signal<Keeping>(tools.version > 0 ? { is: "kept" } : { is: "new" });
  let { id, version } = tools;
  let unkept: Draft | null = null;
  let writing: Promise<void> | null = null;
  let waits = false;

  /** Two texts of one plan: this one becomes a plan of its own. */
  const copy = async (draft: Draft): Promise<Kept> => {
    const own = tools.copyOf(draft);
    const kept = await store.keep(own.id, own, 0);
    if (kept.is === "kept") {
      id = own.id;
      tools.becameCopy(id);
    }
    return kept;
  };
  const write = async (): Promise<void> => {
    const draft = unkept;
    if (draft === null) return;
    state.value = { is: "keeping" };
    let kept = await store.keep(id, draft, version);
    if (kept.is === "newer") kept = await copy(draft);
    if (kept.is !== "kept") {
      state.value = { is: "unkept", why: kept.is === "unkept" ? kept.why : "blocked" };
      return;
    }
    version = kept.version;
    forget(leftName(id));
    if (unkept !== draft) return write();
    unkept = null;
    state.value = { is: "kept" };
  };
  const flush = (): Promise<void> => {
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  };
  const stop = store.listen(async (news) => {
    if (news.id !== id || news.version <= version || unkept !== null) return;
    const plan = await store.find(id);
    // Something may have been typed meanwhile: then keeping it finds the later text.
    if (!plan || plan.version <= version || unkept !== null) return;
    version = plan.version;
    tools.takeOver(plan);
  });

  return {
    state,
    flush,
    stop,
    changed: (draft) => {
      unkept = draft;
      if (state.value.is !== "unkept") state.value = { is: "keeping" };
      if (waits) return;
      waits = true;
      after(KEEP_MS, () => {
        waits = false;
        void flush();
      });
    },
    leave: () => {
      if (unkept === null) return true;
      void flush();
      // A database's transaction dies with its page; local storage is written at once.
      remember(leftName(id), JSON.stringify({ draft: unkept, version }));
      return !forgets(leftName(id));
    },
  };
}

/** What a page left behind that went before its plan was kept; null where there is nothing. */
export function takeLeft(id: string): { draft: Draft; version: number } | null {
  const left = recallJson(leftName(id));
  forget(leftName(id));
  if (typeof left !== "object" || left === null || !("draft" in left) || !("version" in left)) return null;
  const { draft, version } = left;
  return isDraft(draft) && typeof version === "number" ? { draft, version } : null;
}
