/** a talk in pairs beside a result, or while people write. What they do stands on the big screen, with its clock. */
import { fill } from "#words/fill.ts";
import { pairs as words } from "#words/host/pairs.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { kitchenTimer } from "../../../ui/time.ts";
import { talkOf } from "../model/next.ts";
import { pairsToSend } from "../model/pairs.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { StepTimer } from "../parts/StepTimer.tsx";

const MORE_MS = 30_000;

export function PairsTalk({ model, step }: { model: HostModel; step: StepView }) {
  const { id, pairs } = step;
  if (!pairs) return null;
  const ms = talkOf(step, model.plan.value);
  return (
    <div class="about">
      <h3 class="small soft">{pairs.on ? words.now : fill(words.offer, { time: kitchenTimer(ms) })}</h3>
      <p class="quoted">{pairs.task}</p>
      {pairs.on && (
        <>
          <StepTimer model={model} step={step} label={words.left} up={words.up} moreMs={MORE_MS} more={words.more} />
          <div class="row">
            <Act model={model} at="step" make={() => ({ do: "extend", step: id, until: null })}>
              {words.over}
            </Act>
          </div>
        </>
      )}
    </div>
  );
}

/** Sends them off. A script says when, so it stands beside the big button, where nothing covers it. */
export function SendPairs({ model, view, at }: { model: HostModel; view: HostView; at: string }) {
  const step = pairsToSend(view);
  if (!step) return null;
  const until = () => Math.round(model.now() + talkOf(step, model.plan.value));
  return (
    <Act
      model={model}
      at={at}
      class="second"
      make={() => ({ do: "extend", step: step.id, until: until(), pairs: true })}
    >
      {words.start}
    </Act>
  );
}
