/** The vote is closed and nobody but the host may look: what next? */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";
import { leaveOut } from "../../model/changes.ts";
import { canRevote, isSplit, isWorded } from "../../model/items.ts";
import { hasAnswers, primaryOf, quickOver, revote, toResult } from "../../model/next.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { LookThrough } from "../../result/LookThrough.tsx";
import { Peek } from "../../result/Peek.tsx";
import { Written } from "../../result/Written.tsx";
import { Hands } from "../Hands.tsx";
import { Picks } from "../Picks.tsx";
import { Reopen } from "../Reopen.tsx";
import { Settling } from "../Settling.tsx";
import { Unread } from "../Unread.tsx";

export function Closed({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const answered = hasAnswers(view);
  const picked = model.picked.value;
  const primary = primaryOf(view, model.plan.value, picked, model.around.value)?.label;
  // A quick question is asked once, and the room goes back.
  const mayRevote = answered && canRevote(step) && step.round === 1 && !quickOver(view);
  const first = view.peek?.rounds.find((round) => round.round === 1)?.result;
  return (
    <>
      <p class="soft">
        {view.settling || (view.unread && isWorded(step)) ? words.closed.unseen : words.closed.hint}
        {mayRevote && first && step.rounds === 2 && <> {isSplit(first) ? words.closed.split : words.closed.notSplit}</>}
      </p>
      <Seen model={model} view={view} step={step} />
      <Hands model={model} view={view} step={step} />
      {mayRevote && <Picks model={model} view={view} step={step} />}
      <div class="row">
        {primary !== "huddle" && primary !== "reveal" && answered && !manifestOf(step.exercise).tellsNothing(step) && (
          <Act model={model} at="step" make={() => toResult(step, model.around.value.asks)}>
            {words.closed.revealFirst}
          </Act>
        )}
        {mayRevote && (
          <Act model={model} at="step" make={() => revote(step, picked)}>
            {words.closed.revote}
          </Act>
        )}
        {(!view.settling || view.final) && <Reopen model={model} view={view} step={step} />}
        {!answered && !view.settling?.finished && <LeaveOut model={model} view={view} id={step.id} />}
      </div>
    </>
  );
}

/** Nobody has answered, so there is nothing to ask about. */
function LeaveOut({ model, view, id }: { model: HostModel; view: HostView; id: string }) {
  const agenda = model.agenda.value;
  const planned = agenda?.steps.find((one) => one.id === id);
  if (!agenda || !planned) return null;
  return (
    <button
      type="button"
      onClick={() => {
        const { command, change } = leaveOut({ view, agenda }, planned, "step");
        model.undo.remember(change);
        model.command("step", command);
      }}
    >
      {words.closed.skip}
    </button>
  );
}

/** What the host has seen of the answers by now, or the press that shows it. */
function Seen({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  if (view.settling)
    return (
      <>
        <Settling model={model} view={view} step={step} />
        <Peek model={model} view={view} step={step} />
      </>
    );
  if (isWorded(step))
    return view.unread ? (
      <Unread model={model} view={view} step={step} />
    ) : (
      <LookThrough model={model} view={view} step={step} />
    );
  return (
    <>
      <Peek model={model} view={view} step={step} />
      {view.unread && <Unread model={model} view={view} step={step} />}
      {model.projected.value !== "yes" && !model.peeking.value && <Written model={model} view={view} step={step} />}
    </>
  );
}
