/** Neighbours talk; the host keeps the time. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { itemsOf } from "../../model/items.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { StepTimer } from "../../parts/StepTimer.tsx";
import { Peek } from "../../result/Peek.tsx";
import { Settling } from "../Settling.tsx";

const MORE_MS = 30_000;

export function Huddle({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const about = itemsOf(step).filter((item) => step.items?.includes(item.id));
  return (
    <>
      {about.length > 0 && (
        <div class="about">
          <h3 class="small soft">{words.huddle.about}</h3>
          {about.map((item) => (
            <p key={item.id} class="quoted">
              {item.text}
            </p>
          ))}
        </div>
      )}
      <StepTimer
        model={model}
        step={step}
        label={words.huddle.timeLeft}
        up={words.huddle.up}
        moreMs={MORE_MS}
        more={words.huddle.more}
      />
      <p>{step.pairs?.task ?? words.huddle.hint}</p>
      <p class="soft">{words.huddle.quiet}</p>
      <Settling model={model} view={view} step={step} />
      <Peek model={model} view={view} step={step} />
      <div class="row">
        <Act model={model} at="step" make={() => ({ do: "close", step: step.id })}>
          {words.huddle.over}
        </Act>
      </div>
    </>
  );
}
