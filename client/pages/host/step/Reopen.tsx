/** Opens the vote again, or says why it stays closed. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { reopen } from "../model/next.ts";
import { whyFinal } from "../model/settling.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

const WHY = "reopen-why";

export function Reopen({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const why = whyFinal(view);
  if (why !== undefined)
    return (
      <>
        <button type="button" aria-disabled="true" aria-describedby={WHY}>
          {words.closed.reopen}
        </button>
        <span id={WHY} class="soft small">
          {why}
        </span>
      </>
    );
  if (step.phase !== "revealed")
    return (
      <Act model={model} at="step" keys="r" make={() => reopen(step)}>
        {words.closed.reopen}
      </Act>
    );
  return (
    <Confirm
      keys="r"
      text={words.closed.reopen}
      ask={words.revealed.reopenWarn}
      yes={words.revealed.reopenYes}
      no={words.revealed.no}
      act={() => model.command("step", reopen(step))}
    />
  );
}
