/** a view fits its frame, however much the room has answered. */
import { bytes } from "../../bytes.ts";
import { VIEW_BYTES } from "../../limits.ts";
import type { StepResult, View } from "../../protocol/view.ts";

/** The view, with as much of its result as fits. */
export function fitting<V extends View>(view: V, role: keyof typeof VIEW_BYTES): V {
  const { step } = view;
  if (!step || typeof step.result !== "object") return view;
  const spare = VIEW_BYTES[role] - bytes(JSON.stringify(view));
  if (spare >= 0) return view;
  const whole = bytes(JSON.stringify(step.result));
  const result = shorter(step.result).find((one) => whole - bytes(JSON.stringify(one)) >= -spare);
  return { ...view, step: { ...step, result: result ?? "pending" } };
}

/** Shorter and shorter results. First they lose what a small screen shows last. */
function shorter(whole: StepResult): StepResult[] {
  const { movement: _, rounds: all, ...rest } = whole;
  const rounds = all.map(({ segments: __, ...round }) => round);
  return [
    { ...whole, rounds },
    { rounds, ...rest },
    { rounds: rounds.slice(-1), ...rest },
    { rounds: [], ...rest },
  ];
}
