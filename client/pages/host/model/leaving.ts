/** What is asked before the room leaves a step, or leaves one out: what happens to its answers. */
import { fill } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";
import { hasAnswers } from "./next.ts";

export interface Question {
  ask: string;
  yes: string;
}

const words = live.leaving;

/** Before the room goes from the step in hand to another one; null where nothing is lost sight of. */
export function askBeforeGoing(view: HostView, progress: Progress | null): Question | null {
  const { step } = view;
  if (step === null || isReading(step)) return null;
  if (step.phase === "collecting") return { ask: openVote(view, progress), yes: words.openYes };
  return isUnseen(view) ? { ask: fill(words.unseen, { title: step.title }), yes: words.unseenYes } : null;
}

/** Before a step is left out. */
export function askBeforeSkipping(view: HostView, step: Step, progress: Progress | null): Question | null {
  if (isReading(step)) return null;
  if (view.step?.id !== step.id) {
    const row = view.steps.find(({ id }) => id === step.id);
    return row?.opened ? { ask: fill(words.answered, { title: step.title }), yes: words.answeredSkip } : null;
  }
  switch (view.step.phase) {
    case "setup":
      return null;
    case "collecting":
      return { ask: openVote(view, progress), yes: words.openSkip };
    case "closed":
    case "huddle":
      return isUnseen(view) ? { ask: fill(words.unseen, { title: step.title }), yes: words.unseenSkip } : null;
    default:
      return { ask: fill(words.answered, { title: step.title }), yes: words.answeredSkip };
  }
}

function openVote({ step }: HostView, progress: Progress | null): string {
  const known = progress?.step === step?.id ? progress : null;
  return fill(words.open, {
    title: step?.title ?? "",
    finished: known?.finished ?? 0,
    joined: known?.joined ?? 0,
  });
}

/** The vote is closed, and people have answered. */
function isUnseen(view: HostView): boolean {
  const phase = view.step?.phase;
  return (phase === "closed" || phase === "huddle") && (hasAnswers(view) || (view.settling?.finished ?? 0) > 0);
}
