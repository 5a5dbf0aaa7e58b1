/** What a result says, for the head of its screen and for the foot of the debrief's. */
import type { StepResult, StepView } from "../../shared/protocol/view.ts";
import type { Finding } from "../exercises/contract/manifest.ts";
import { manifestOf } from "../exercises/find/manifest.ts";

/** Undefined where too few answered for any sentence. */
export const findingOf = (step: StepView, result: StepResult): Finding | undefined =>
  manifestOf(step.exercise).finding(step, result, step.focus);
