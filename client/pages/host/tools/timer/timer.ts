/** The time that runs: the room's, which phones and the big screen show, or this page's own while no step is open. */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { hostName } from "../../../../wire/host-page.ts";
import { forget, recall, remember } from "../../../../wire/storage.ts";
import type { Place } from "../../model/commands.ts";
import type { HostModel } from "../../model.ts";

const MINUTE_MS = 60_000;
/** A time of this page's own that was up so long ago is over. */
const STALE_MS = 5 * MINUTE_MS;

/** Minutes at one press. */
export const MINUTES = [1, 2, 3, 5] as const;
/** Most minutes of a timer. */
export const MOST_MINUTES = 120;
/** Where its commands are given, and their errors are shown. */
export const TIMER = "timer";

export interface Timer {
  /** When the time is up, by the server's clock in milliseconds; null while none runs. */
  until: ReadonlySignal<number | null>;
  /** Runs so many minutes from now, or stops with null. `at`: where an error is shown. */
  set(minutes: number | null, at?: Place): void;
  /** Stops following the room. */
  end(): void;
}

/** The step whose time everybody sees; none before one is open. */
export function timedStep({ step }: Pick<HostView, "step">): StepView | null {
  return step && step.phase !== "setup" ? step : null;
}

/** The page's own time outlives a reload, and is over as soon as a step is open. */
export function makeTimer(model: HostModel): Timer {
  const kept = hostName("talk", model.code);
  const told = Number(recall(kept) ?? Number.NaN);
  const own = signal(told > model.now() - STALE_MS ? told : null);
  const step = computed(() => model.view.value && timedStep(model.view.value));
  const keep = (until: number | null) => {
    own.value = until;
    if (until === null) forget(kept);
    else remember(kept, String(until));
  };
  return {
    until: computed(() => (step.value ? (step.value.endsAt ?? null) : own.value)),
    set: (minutes, at = TIMER) => {
      const until = minutes === null ? null : Math.round(model.now() + minutes * MINUTE_MS);
      const timed = step.value;
      if (!timed) keep(until);
      else if (until !== null || timed.endsAt !== undefined)
        model.command(at, {
          do: "extend",
          step: timed.id,
          until,
          ...(until !== null && timed.pairs?.on && { pairs: true }),
        });
    },
    end: effect(() => {
      if (step.value) keep(null);
    }),
  };
}
