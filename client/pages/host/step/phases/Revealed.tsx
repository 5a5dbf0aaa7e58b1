/** The result is on the screens: one item after the other, or all of them. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { goesOn } from "../../model/items.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { FocusControls, OverviewButton } from "../../result/FocusControls.tsx";
import { OnScreen } from "../../result/OnScreen.tsx";
import { Reopen } from "../Reopen.tsx";

export function Revealed({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  return (
    <>
      <FocusControls model={model} step={step} />
      <OnScreen model={model} view={view} step={step} />
      <div class="row">
        <OverviewButton model={model} step={step} />
        {goesOn(step) && (
          <Act model={model} at="step" make={() => ({ do: "debrief", step: step.id })}>
            {words.primary.debrief}
          </Act>
        )}
        <Act model={model} at="step" keys="h" make={() => ({ do: "hide", step: step.id })}>
          {words.revealed.hide}
        </Act>
        <Reopen model={model} view={view} step={step} />
      </div>
    </>
  );
}
