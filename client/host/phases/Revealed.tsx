/** The result is on the screens: one item after the other, or all of them. */
import type { HostView, StepView } from "../../../shared/protocol/view.ts";
import { host as words } from "../../locales/en/host.ts";
import { goesOn, keepsEarlier } from "../../models/host/items.ts";
import { reopen } from "../../models/host/next.ts";
import type { HostModel } from "../../models/host.ts";
import { Act } from "../Act.tsx";
import { Confirm } from "../Confirm.tsx";
import { FocusControls, OverviewButton } from "../FocusControls.tsx";
import { OnScreen } from "../OnScreen.tsx";

export function Revealed({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const ask = keepsEarlier(view, step)
    ? `${words.revealed.reopenWarn} ${words.closed.reopenWarn}`
    : words.revealed.reopenWarn;
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
        <Act model={model} at="step" make={() => ({ do: "hide", step: step.id })}>
          {words.revealed.hide}
        </Act>
        <Confirm
          text={words.revealed.reopen}
          ask={ask}
          yes={words.revealed.reopenYes}
          no={words.revealed.no}
          act={() => model.command("step", reopen(step))}
        />
      </div>
    </>
  );
}
