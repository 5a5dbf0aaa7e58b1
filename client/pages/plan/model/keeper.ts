/** Keeps a plan by itself: within a second of a change, and when the page goes. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { type Clash, merge } from "../../../../shared/agenda/merge.ts";
import { isDraft, type Kept, type KeptPlan, type PlanNews, type PlanStore, type Unkept } from "../../../wire/plans.ts";
import { forget, forgets, recallJson, remember } from "../../../wire/storage.ts";

/**
 * `new`: nothing has been changed, so there is nothing to keep. `asking`: somebody else has changed the same fields, and nothing
 * is kept until it is settled whose text stands.
 */
export type Keeping = { is: "new" | "kept" | "keeping" | "asking" } | { is: "unkept"; why: Unkept };

export interface Keeper {
  state: ReadonlySignal<Keeping>;
  /** What somebody else has changed as well, while it is not settled. */
  clashes: ReadonlySignal<readonly Clash[]>;
  /** Settles a clash: mine stands, or theirs, which the caller has put into the text. */
  settle(clash: Clash): void;
  /** The plan's text has changed. */
  changed(draft: Draft): void;
  /** The plan is kept elsewhere from now on, where it has this version and text. */
  moved(version: number, text: Draft): void;
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
  /** The text of that version; absent where it is not known any more. */
  base?: Draft | undefined;
  /** What is opened was left behind by an earlier page, and is to be forgotten once it is kept. */
  wasLeft?: boolean;
  /** Somebody else has kept a later text: what came of both is to be shown. */
  takeOver(draft: Draft): void;
  /** The text here was kept as a plan of its own, because another tab had kept a later one. */
  becameCopy(id: string): void;
  /** The text as a plan of its own, with an id and a title of its own. */
  copyOf(draft: Draft): Draft;
  after(ms: number, task: () => void): void;
}

/** Milliseconds from a change until it is kept; changes in between are kept with it. */
const KEEP_MS = 400;

/** Milliseconds until a server that could not be reached is asked again. */
const AGAIN_MS = 5_000;

/** Under which name a page leaves behind what it could not keep any more. */
const leftName = (id: string) => `plan-left:${id}`;

export function keeperOf(tools: KeeperTools): Keeper {
  const { store, after } = tools;
  const state = signal<Keeping>(tools.version > 0 ? { is: "kept" } : { is: "new" });
  const clashes = signal<readonly Clash[]>([]);
  let { id, version, base } = tools;
  let unkept: Draft | null = null;
  let writing: Promise<void> | null = null;
  /** For which times to come a flush is planned already. */
  const planned = new Set<number>();
  let stopped = false;
  /** How often the plan has got another place: what was sent to an earlier one says nothing of the version here. */
  let moves = 0;
  /** The plan under whose name a text lies that is not kept yet. What another tab has left there is not this one's to forget. */
  let leftUnder = tools.wasLeft ? id : null;
  /** While it is asked whose text stands: the version and the text from before theirs came. */
  let asked: { version: number; base: Draft } | null = null;

  /** Puts a text where a page that comes after this one finds it. */
  const leaveBehind = (draft: Draft) => {
    leftUnder = id;
    // A database's transaction dies with its page; local storage is written at once.
    remember(leftName(id), JSON.stringify({ draft, version, base, ...asked }));
  };

  /** Somebody else has kept a later text: what both have changed is brought together. */
  const join = (mine: Draft, theirs: KeptPlan, since: Draft) => {
    const merged = merge(since, mine, theirs.draft);
    if (merged.clashes.length > 0) asked ??= { version, base: since };
    version = theirs.version;
    base = theirs.draft;
    unkept = merged.draft;
    clashes.value = merged.clashes;
    tools.takeOver(merged.draft);
  };
  /** Nobody knows what has changed on which side: this text becomes a plan of its own. */
  const copy = async (draft: Draft): Promise<Kept> => {
    const own = tools.copyOf(draft);
    const kept = await store.keep(own.id, own, 0);
    if (kept.is === "kept") {
      id = own.id;
      stop();
      stop = store.listen(hear, id);
      tools.becameCopy(id);
    }
    return kept;
  };
  const write = async (): Promise<void> => {
    const draft = unkept;
    if (draft === null) return;
    if (state.value.is !== "unkept") state.value = { is: "keeping" };
    const before = moves;
    let kept = await store.keep(id, draft, version);
    if (moves !== before) return write();
    if (kept.is === "newer" && base) {
      join(unkept ?? draft, kept.plan, base);
      if (clashes.value.length === 0) return write();
      state.value = { is: "asking" };
      leaveBehind(unkept ?? draft);
      return;
    }
    if (kept.is === "newer") kept = await copy(draft);
    if (kept.is !== "kept") {
      state.value = { is: "unkept", why: kept.is === "unkept" ? kept.why : "blocked" };
      leaveBehind(unkept ?? draft);
      if (state.value.why === "offline") flushAfter(AGAIN_MS);
      return;
    }
    version = kept.version;
    base = draft;
    if (leftUnder !== null) forgetLeft(leftUnder);
    leftUnder = null;
    if (unkept !== draft) return write();
    unkept = null;
    state.value = { is: "kept" };
  };
  const flush = async (): Promise<void> => {
    if (clashes.value.length > 0) return;
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
  };
  const flushAfter = (ms: number) => {
    if (planned.has(ms)) return;
    planned.add(ms);
    after(ms, () => {
      planned.delete(ms);
      if (!stopped) void flush();
    });
  };
  const hear = async (news: PlanNews) => {
    if (news.id !== id || news.version <= version || unkept !== null) return;
    const plan = await store.find(id);
    // Something may have been typed meanwhile, and then keeping it finds the later text; or this has become another plan.
    if (!plan || news.id !== id || plan.version <= version || unkept !== null) return;
    version = plan.version;
    base = plan.draft;
    tools.takeOver(plan.draft);
  };
  let stop = store.listen(hear, id);

  return {
    state,
    clashes,
    settle: (clash) => {
      clashes.value = clashes.value.filter((one) => one !== clash);
      if (clashes.value.length === 0) asked = null;
      void flush();
    },
    flush,
    stop: () => {
      stopped = true;
      stop();
    },
    moved: (to, text) => {
      stop();
      moves += 1;
      asked = null;
      [version, base] = [to, text];
      stop = store.listen(hear, id);
      if (unkept !== null) void flush();
    },
    changed: (draft) => {
      unkept = draft;
      if (state.value.is !== "unkept" && state.value.is !== "asking") state.value = { is: "keeping" };
      flushAfter(KEEP_MS);
    },
    leave: () => {
      if (unkept === null) return true;
      void flush();
      leaveBehind(unkept);
      return !forgets(leftName(id));
    },
  };
}

/** What a page left behind because it was not kept, with what it was made of; null where there is nothing. */
export function leftBehind(id: string): { draft: Draft; version: number; base: Draft | undefined } | null {
  const left = recallJson(leftName(id));
  if (typeof left !== "object" || left === null || !("draft" in left) || !("version" in left)) return null;
  const { draft, version } = left;
  const base = "base" in left && isDraft(left.base) ? left.base : undefined;
  return isDraft(draft) && typeof version === "number" ? { draft: { ...draft, id }, version, base } : null;
}

/** Forgets it once it is kept. */
export function forgetLeft(id: string): void {
  forget(leftName(id));
}
