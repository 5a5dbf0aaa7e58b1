/** What a result says, for the head of its screen and for the foot of the debrief's. */
import type { StepResult, StepView } from "../../shared/protocol/view.ts";
import type { Finding } from "../exercises/contract/manifest.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { groupPages, groupsFinding, hasSegments } from "../exercises/groups.ts";

/** Whether the host has put the groups on the screen, in place of the whole room. */
export const showsGroups = (step: StepView, result: StepResult): boolean =>
  step.phase === "debrief" && hasSegments(result) && step.shown?.segment === true;

/** Undefined where too few answered for any sentence. `page`: groups have a sentence for each of theirs, from 0. */
export function findingOf(step: StepView, result: StepResult, page: number): Finding | undefined {
  if (showsGroups(step, result)) return groupsFinding(step, result, step.focus, page);
  return manifestOf(step.exercise).finding(step, result, step.focus, page);
}

/** How many pages the result takes. */
export function resultPages(step: StepView, result: StepResult): number {
  if (showsGroups(step, result)) return Math.max(1, groupPages(step, result, step.focus).length);
  return manifestOf(step.exercise).pages(step, result, step.focus);
}
