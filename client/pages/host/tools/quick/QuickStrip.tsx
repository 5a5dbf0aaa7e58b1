/** What belongs to a quick question in hand: over which step it lies, the way back, and whether the report has it. */
import { fill } from "#words/fill.ts";
import { quick as words } from "#words/host/quick.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { goBack, primaryOf, wayBack } from "../../model/next.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { openQuestion } from "./quick.ts";
import { ReportTick } from "./ReportTick.tsx";

export function QuickStrip({ model, view }: { model: HostModel; view: HostView }) {
  const { step } = view;
  const row = view.steps.find(({ id }) => id === step?.id);
  if (!step || !row?.quick) return null;
  const back = wayBack(view, model.plan.value);
  // An open question is closed before one leaves it, and the big button says the way once it is the next thing.
  const leaves = back && !openQuestion(view) && primaryOf(view, model.plan.value, [])?.label !== "back";
  return (
    <div class="quick-strip">
      <p class="soft small">
        {words.strip.name}
        {back && <> · {fill(words.strip.over, { title: back.title })}</>}
      </p>
      <ReportTick model={model} step={step.id} on={row.quick.inReport} hint={words.strip.reportHint}>
        {words.strip.report}
      </ReportTick>
      {leaves && (
        <Act model={model} at="step" make={() => goBack(back)}>
          {fill(words.strip.back, { title: back.title })}
        </Act>
      )}
    </div>
  );
}
