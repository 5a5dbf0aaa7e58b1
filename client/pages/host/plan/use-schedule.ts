import { useComputed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Schedule } from "../model/schedule.ts";
import type { HostModel } from "../model.ts";
import { loadSchedule } from "./load-content.ts";

/** Clock times are in minutes; nobody sees that they are reckoned only so often. */
const TICK_MS = 5_000;

/** When each step takes place and how late the workshop is; null until what reckons it has loaded, and after the end. */
export function useSchedule(model: HostModel, view: HostView): Schedule | null {
  const { module } = useModule(loadSchedule);
  const agenda = model.agenda.value;
  const clock = model.clock.value;
  // Progress changes with every answer, and this only with who is there.
  const joined = useComputed(() => model.progress.value?.joined ?? 0).value;
  const ended = view.room.status === "ended";
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (ended) return;
    const timer = setInterval(() => setTick((n) => n + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [ended]);
  return useMemo(
    () => (module && agenda && !ended ? module.scheduleOf({ view, agenda, clock, joined, now: model.now() }) : null),
    [module, view, agenda, clock, joined, ended, tick],
  );
}
