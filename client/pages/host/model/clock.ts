/**
 * How long the workshop and each of its steps have taken, as this browser has seen it. The plan is in minutes, so what
 * was missed while the page was away is put down to the step that was in hand when it came back.
 */
import type { HostView } from "../../../../shared/protocol/view.ts";

/** Times are the server's, in milliseconds. */
export interface Clock {
  /** The first moment that the workshop was seen running. */
  startedAt: number | null;
  /** The last moment that it was seen ended. */
  endedAt: number | null;
  /** What earlier visits to each step have taken. */
  spent: Readonly<Record<string, number>>;
  /** The step in hand, and since when. */
  since: { step: string; at: number } | null;
}

/** A workshop that has not begun. */
export const STOPPED: Clock = { startedAt: null, endedAt: null, spent: {}, since: null };

/** The clock after another look at the room; the same object where nothing has changed. */
export function look(clock: Clock, view: HostView, now: number): Clock {
  // A break is no step's time, and neither is what people answer while they arrive.
  const step = view.room.paused || view.room.status === "lobby" ? null : (view.step?.id ?? null);
  const running = view.room.status === "live";
  const startedAt = clock.startedAt ?? (running ? now : null);
  const endedAt = view.room.status === "ended" ? (clock.endedAt ?? now) : null;
  if (startedAt === clock.startedAt && endedAt === clock.endedAt && step === (clock.since?.step ?? null)) return clock;
  return {
    startedAt,
    endedAt,
    spent: clock.since ? { ...clock.spent, [clock.since.step]: spentOn(clock, clock.since.step, now) } : clock.spent,
    since: step === null ? null : { step, at: now },
  };
}

/** Milliseconds spent on a step by now, all visits together. */
export function spentOn({ spent, since }: Clock, step: string, now: number): number {
  const running = since?.step === step ? Math.max(0, now - since.at) : 0;
  return (spent[step] ?? 0) + running;
}

/** Milliseconds since the workshop began. */
export function spentInAll({ startedAt, endedAt }: Clock, now: number): number {
  return startedAt === null ? 0 : Math.max(0, (endedAt ?? now) - startedAt);
}

/** A clock as it was kept; a stopped one where that cannot be read. */
export function clockFrom(kept: unknown): Clock {
  if (typeof kept !== "object" || kept === null) return STOPPED;
  const startedAt = "startedAt" in kept && typeof kept.startedAt === "number" ? kept.startedAt : null;
  const endedAt = "endedAt" in kept && typeof kept.endedAt === "number" ? kept.endedAt : null;
  const entries =
    "spent" in kept && typeof kept.spent === "object" && kept.spent !== null ? Object.entries(kept.spent) : [];
  const spent: Record<string, number> = {};
  for (const [step, ms] of entries) if (typeof ms === "number") spent[step] = ms;
  return { startedAt, endedAt, spent, since: "since" in kept ? sinceFrom(kept.since) : null };
}

function sinceFrom(kept: unknown): Clock["since"] {
  if (typeof kept !== "object" || kept === null || !("step" in kept) || !("at" in kept)) return null;
  return typeof kept.step === "string" && typeof kept.at === "number" ? { step: kept.step, at: kept.at } : null;
}
