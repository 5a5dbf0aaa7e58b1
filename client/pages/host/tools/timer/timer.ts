/** The time that runs: the room's, which phones and the big screen show, or this page's own for a talk. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Command } from "../../../../../shared/protocol/command.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { isReading } from "../../../../ui/step.ts";
import { hostName } from "../../../../wire/host-page.ts";
import { forget, recall, remember } from "../../../../wire/storage.ts";
import type { HostModel } from "../../model.ts";

const MINUTE_MS = 60_000;
/** A talk whose time was up so long ago is over. */
const STALE_MS = 5 * MINUTE_MS;

/** Minutes at one press. */
export const MINUTES = [1, 2, 3, 5] as const;
/** Most minutes of a timer. */
export const MOST_MINUTES = 120;

export interface Running {
  /** When the time is up, by the server's clock in milliseconds. */
  until: number;
  /** Phones and the big screen show it. */
  shared: boolean;
}

export interface TalkTimer {
  /** When the talk's time is up, by the server's clock; null while none runs. */
  until: ReadonlySignal<number | null>;
  start(until: number): void;
  stop(): void;
}

/** The step whose time everybody sees: people answer, or talk in pairs. */
export function timedStep({ step }: Pick<HostView, "step">): StepView | null {
  return step && !isReading(step) && (step.phase === "collecting" || step.phase === "huddle") ? step : null;
}

/** The timer of a talk outlives a reload. */
export function makeTalkTimer(code: string, now: number): TalkTimer {
  const kept = hostName("talk", code);
  const told = Number(recall(kept) ?? Number.NaN);
  const until = signal(told > now - STALE_MS ? told : null);
  return {
    until,
    start: (time) => {
      until.value = time;
      remember(kept, String(time));
    },
    stop: () => {
      until.value = null;
      forget(kept);
    },
  };
}

/** What runs now; the room's time comes first. */
export function runningIn(view: Pick<HostView, "step">, talk: number | null): Running | null {
  const endsAt = timedStep(view)?.endsAt;
  if (endsAt !== undefined) return { until: endsAt, shared: true };
  return talk === null ? null : { until: talk, shared: false };
}

/** Sets the timer to so many minutes from now, or stops it with null. */
export function setTimer(model: HostModel, talk: TalkTimer, minutes: number | null): void {
  const step = model.view.value && timedStep(model.view.value);
  const until = minutes === null ? null : Math.round(model.now() + minutes * MINUTE_MS);
  // One of the two at a time: a talk is over when people answer again, or the other way round.
  if (until === null || step) talk.stop();
  if (step) {
    const command: Command = { do: "extend", step: step.id, until };
    if (until !== null || step.endsAt !== undefined) model.command(TIMER, command);
  } else if (until !== null) talk.start(until);
}

/** Where its commands are given, and their errors are shown. */
export const TIMER = "timer";
