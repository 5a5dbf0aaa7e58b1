/** What big screens are sent, out of what a host is sent: the host's page draws them small. */
import type { HostView, StageView, StepView } from "../../../../shared/protocol/view.ts";

/** Questions that wait or are hidden are the host's alone; so are a question and groups that the room has not been shown. */
export function asStage(view: HostView): StageView {
  const questions = view.questions.filter(({ state }) => state !== "new" && state !== "hidden");
  return { ...view, questions, step: view.step && withoutGroups(view.step) };
}

/** Hosts have the groups from the debrief on, the room while they are switched on. */
function withoutGroups(step: StepView): StepView {
  if (typeof step.result !== "object" || step.shown?.segment) return step;
  const rounds = step.result.rounds.map(({ segments: _, ...round }) => round);
  return { ...step, result: { ...step.result, rounds } };
}
