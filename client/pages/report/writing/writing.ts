/**
 * What a facilitator adds to the report, while she writes it: kept with the room within a second, with undo, and never written over
 * what somebody else has added meanwhile.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { createTravels } from "travels";
import { writing as words } from "#words/report-writing.ts";
import { same } from "../../../../shared/plain.ts";
import { isOvercounted } from "../../../../shared/protocol/overcounted.ts";
import type { KeptReport, ReportDraft } from "../../../../shared/protocol/report.ts";
import { forget, recallJson, remember } from "../../../wire/storage.ts";
import { type Merged, merge, withField } from "./merge.ts";

/** What became of a save: `newer` with what somebody else has kept meanwhile. */
export type Saved = { is: "kept"; version: number } | { is: "newer"; kept: KeptReport } | { is: "failed"; why: string };

/** `asking`: nothing is kept until it is settled whose text stands. */
export type Keeping = { is: "kept" | "keeping" | "asking" } | { is: "unkept"; why: string };

export interface WritingTools {
  code: string;
  first: KeptReport;
  save(version: number, draft: ReportDraft): Promise<Saved>;
  sendLogo: Writing["sendLogo"];
  after(ms: number, task: () => void): void;
}

export interface Writing {
  draft: ReadonlySignal<ReportDraft>;
  keeping: ReadonlySignal<Keeping>;
  clashes: ReadonlySignal<Merged["clashes"]>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** Changes one after another that name the same field are one typing, and undone together. */
  change(next: ReportDraft, field?: string): void;
  undo(): void;
  redo(): void;
  /** Settles a clash: whose text stands. */
  settle(clash: Merged["clashes"][number], whose: "mine" | "theirs"): void;
  /** Puts a logo into the room, which has to be there before the draft names it; its hash, or why it was not taken. */
  sendLogo(bytes: Uint8Array<ArrayBuffer>): Promise<{ hash?: string; why: string | null }>;
  flush(): Promise<void>;
}

/** Milliseconds from a change until it is kept; changes in between are kept with it. */
const KEEP_MS = 500;
/** Milliseconds until a server that could not be reached is asked again. */
const AGAIN_MS = 5_000;

const leftName = (code: string): string => `report-left:${code}`;

/** Opens what is kept, with what an earlier page of this browser could not keep any more. */
export function writingOf({ code, first, save, sendLogo, after }: WritingTools): Writing {
  const travels = createTravels<ReportDraft>(first.draft, { maxHistory: Number.MAX_SAFE_INTEGER, autoArchive: false });
  const draft = signal(first.draft);
  const keeping = signal<Keeping>({ is: "kept" });
  const clashes = signal<Merged["clashes"]>([]);
  const canUndo = signal(false);
  const canRedo = signal(false);
  let { version, draft: base } = first;
  let typing: string | undefined;
  let writing: Promise<void> | null = null;
  let isPlanned = false;

  const tell = () => {
    draft.value = travels.getState();
    canUndo.value = travels.canBack();
    canRedo.value = travels.canForward();
  };
  const put = (next: ReportDraft, field?: string) => {
    if (field === undefined || field !== typing) travels.archive();
    travels.setState(next);
    typing = field;
    if (field === undefined) travels.archive();
    tell();
  };
  const isKept = () => same(wireOf(draft.value), wireOf(base));

  const write = async (): Promise<void> => {
    if (clashes.value.length > 0) return;
    if (isKept()) {
      keeping.value = { is: "kept" };
      // What cannot be kept so stays in this browser until it can.
      if (isWhole(draft.value)) forget(leftName(code));
      else remember(leftName(code), JSON.stringify({ draft: draft.value, base: wireOf(base), version }));
      return;
    }
    const sent = draft.value;
    if (keeping.value.is !== "unkept") keeping.value = { is: "keeping" };
    // A page that goes meanwhile loses nothing.
    remember(leftName(code), JSON.stringify({ draft: sent, base, version }));
    const saved = await save(version, wireOf(sent));
    if (saved.is === "failed") {
      keeping.value = { is: "unkept", why: saved.why };
      return later(AGAIN_MS);
    }
    if (saved.is === "newer") {
      const merged = merge(base, draft.value, saved.kept.draft);
      version = saved.kept.version;
      base = saved.kept.draft;
      clashes.value = merged.clashes;
      put(merged.draft);
      if (merged.clashes.length > 0) keeping.value = { is: "asking" };
    } else {
      version = saved.version;
      base = sent;
    }
    return write();
  };
  const flush = async () => {
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
  };
  const later = (ms: number) => {
    if (isPlanned) return;
    isPlanned = true;
    after(ms, () => {
      isPlanned = false;
      void flush();
    });
  };
  const changed = () => {
    if (clashes.value.length > 0) return;
    if (keeping.value.is === "kept") keeping.value = { is: "keeping" };
    later(KEEP_MS);
  };
  const travel = (can: () => boolean, step: () => void) => {
    travels.archive();
    typing = undefined;
    if (!can()) return;
    step();
    tell();
    changed();
  };

  const left = leftBehind(code);
  if (left) {
    const merged = merge(left.base, left.draft, first.draft);
    clashes.value = merged.clashes;
    put(merged.draft);
    if (merged.clashes.length > 0) keeping.value = { is: "asking" };
    else changed();
  }

  return {
    draft,
    keeping,
    clashes,
    canUndo,
    canRedo,
    change: (next, field) => {
      put(next, field);
      changed();
    },
    undo: () => travel(travels.canBack.bind(travels), () => travels.back()),
    redo: () => travel(travels.canForward.bind(travels), () => travels.forward()),
    settle: (clash, whose) => {
      clashes.value = clashes.value.filter((one) => one !== clash);
      if (whose === "theirs") put(withField(draft.value, clash.field, clash.theirs));
      if (clashes.value.length === 0) void flush();
    },
    sendLogo,
    flush,
  };
}

/**
 * The draft as the server takes it: a text that is empty, or has nothing but spaces yet, is none; nor is a count of a theme that is
 * more than wrote of any.
 */
export function wireOf(draft: ReportDraft): ReportDraft {
  const { asks, findings, obstacles, parked, sections, logo, ...rest } = draft;
  const texts = Object.entries(rest).filter(([, value]) => typeof value !== "string" || value.trim() !== "");
  const whole = {
    asks: asks?.filter(({ what }) => what.trim() !== ""),
    obstacles: obstacles
      ?.filter(({ theme }) => theme.trim() !== "")
      .map((one) => (isOvercounted(one, rest.writers) ? { theme: one.theme } : one)),
    parked: parked?.filter(({ what }) => what.trim() !== ""),
  };
  return {
    ...Object.fromEntries(texts),
    ...(whole.asks?.length && { asks: whole.asks }),
    ...(whole.obstacles?.length && { obstacles: whole.obstacles }),
    ...(whole.parked?.length && { parked: whole.parked }),
    // Whoever cannot see it is told at least what it is.
    ...(logo !== undefined && { logo: logo && { ...logo, alt: logo.alt.trim() || words.logo.noAlt } }),
    ...(findings && { findings }),
    ...(sections && sections.length > 0 && { sections }),
  };
}

/** Whether the server takes every count. */
const isWhole = ({ obstacles = [], writers }: ReportDraft): boolean =>
  !obstacles.some((one) => isOvercounted(one, writers));

/** What an earlier page of this browser could not keep. */
function leftBehind(code: string): { draft: ReportDraft; base: ReportDraft } | null {
  const left = recallJson(leftName(code));
  if (typeof left !== "object" || left === null || !("draft" in left) || !("base" in left)) return null;
  const { draft, base } = left;
  return isDraft(draft) && isDraft(base) ? { draft, base } : null;
}

/** This page wrote it; nobody else's text has this name. */
const isDraft = (value: unknown): value is ReportDraft => typeof value === "object" && value !== null;
