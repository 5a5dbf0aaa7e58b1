/** whether a host can send pairs off to talk now. */
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";

/** The step whose pairs can be sent off, beside its result or while people write; null where they talk already. */
export function pairsToSend({ room, step }: HostView): StepView | null {
  if (!step?.pairs || step.pairs.on || room.status !== "live" || room.paused || isReading(step)) return null;
  const { phase, open } = step;
  if (phase === "collecting") return (open?.takes ?? "answers") === "answers" ? step : null;
  return phase === "revealed" || phase === "debrief" ? step : null;
}
