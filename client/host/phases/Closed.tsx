/** The vote is closed and nobody but the host may look: what next? */
import type { HostView, StepView } from "../../../shared/protocol/view.ts";
import { host as words } from "../../locales/en/host.ts";
import { canRevote, isSplit, isWorded, keepsEarlier } from "../../models/host/items.ts";
import { hasAnswers, huddle, primaryOf, reopen, revote } from "../../models/host/next.ts";
import type { HostModel } from "../../models/host.ts";
import { Act } from "../Act.tsx";
import { Hands } from "../Hands.tsx";
import { LookThrough } from "../LookThrough.tsx";
import { Peek } from "../Peek.tsx";
import { Picks } from "../Picks.tsx";
import { Written } from "../Written.tsx";

export function Closed({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const answered = hasAnswers(view);
  const picked = model.picked.value;
  const primary = primaryOf(view, model.plan.value, picked)?.label;
  const mayRevote = answered && canRevote(step) && step.round === 1;
  const first = view.peek?.rounds.find((round) => round.round === 1)?.result;
  return (
    <>
      <p class="soft">
        {words.closed.hint}
        {answered && mayRevote && step.rounds === 2 && (
          <> {isSplit(first) ? words.closed.split : words.closed.notSplit}</>
        )}
      </p>
      {isWorded(step) ? (
        <LookThrough model={model} view={view} step={step} />
      ) : (
        <>
          <Peek model={model} view={view} step={step} />
          {model.projected.value !== "yes" && !model.peeking.value && <Written model={model} view={view} step={step} />}
        </>
      )}
      <Hands model={model} view={view} step={step} />
      {mayRevote && <Picks model={model} view={view} step={step} />}
      <div class="row">
        {primary === "huddle" && (
          <Act model={model} at="step" make={() => ({ do: "reveal", step: step.id })}>
            {words.closed.reveal}
          </Act>
        )}
        {mayRevote && primary !== "huddle" && (
          <Act model={model} at="step" make={() => huddle(step, picked, Math.round(model.now()))}>
            {words.closed.huddle}
          </Act>
        )}
        {mayRevote && (
          <Act model={model} at="step" make={() => revote(step, picked)}>
            {words.closed.revote}
          </Act>
        )}
        <Act model={model} at="step" make={() => reopen(step)}>
          {words.closed.reopen}
        </Act>
        {!answered && (
          <Act model={model} at="step" make={() => ({ do: "skip", step: step.id })}>
            {words.closed.skip}
          </Act>
        )}
      </div>
      {answered && keepsEarlier(view, step) && <p class="soft small">{words.closed.reopenWarn}</p>}
    </>
  );
}
