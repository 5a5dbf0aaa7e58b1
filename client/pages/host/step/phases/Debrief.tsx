/** The talk after the reveal: one question, and what the host chooses to show beside it. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../../../shared/plain.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import type { HostView, StepResult, StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";
import { hasSegments } from "../../../../exercises/Segments.tsx";
import { wereCounted } from "../../model/heads.ts";
import { debriefOf } from "../../model/items.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { Cues } from "../../result/Cues.tsx";
import { FocusControls, OverviewButton } from "../../result/FocusControls.tsx";
import { OnScreen } from "../../result/OnScreen.tsx";
import { StoryWays } from "../StoryWays.tsx";

export function Debrief({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const result = typeof step.result === "object" ? step.result : null;
  const question = debriefOf(step);
  const skipped = view.heads !== undefined && !wereCounted(view.heads);
  return (
    <>
      <StoryWays model={model} step={step} />
      {question && <p class="quoted">{question}</p>}
      {result && <p class="soft small">{figures(result)}</p>}
      {result && <Cues step={step} result={result} />}
      <div class="switches">
        <Switch model={model} step={step} what="prompt" text={words.debrief.prompt} />
        {manifestOf(step.exercise).keyed && (
          <Switch model={model} step={step} what="key" text={words.debrief.key} hint={words.debrief.keyHint} />
        )}
        {result && hasSegments(result) && !skipped && (
          <Switch
            model={model}
            step={step}
            what="segment"
            text={words.debrief.segment}
            hint={words.debrief.segmentHint}
          />
        )}
      </div>
      {skipped && <p class="soft small">{words.heads.skipped}</p>}
      <FocusControls model={model} step={step} />
      <OnScreen model={model} view={view} step={step} />
      <div class="row">
        <OverviewButton model={model} step={step} />
        <Act model={model} at="step" make={() => ({ do: "reveal", step: step.id })}>
          {words.debrief.back}
        </Act>
        <Act model={model} at="step" keys="h" make={() => ({ do: "hide", step: step.id })}>
          {words.debrief.hide}
        </Act>
      </div>
    </>
  );
}

interface SwitchProps {
  model: HostModel;
  step: StepView;
  what: Extract<Command, { do: "show" }>["what"];
  text: string;
  hint?: string;
}

/** What is on the screens beside the result; it names the state wanted, so pressing it twice does no harm. */
function Switch({ model, step, what, text, hint }: SwitchProps) {
  const on = step.shown?.[what] ?? false;
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      onClick={() => model.command("step", { do: "show", step: step.id, what, on: !on })}
    >
      <span>
        {text}
        {hint && <span class="soft small block">{hint}</span>}
      </span>
      <span class="switch-state" aria-hidden="true">
        {on ? words.debrief.on : words.debrief.off}
      </span>
    </button>
  );
}

/** Figures to say aloud. */
function figures(result: StepResult): string {
  const last = lastOf(result.rounds);
  if (!last) return "";
  const counted = fill(words.debrief.counted, { answered: last.answered, eligible: last.eligible });
  const moved = (result.movement ?? []).reduce((sum, item) => sum + ("hidden" in item ? 0 : item.changed), 0);
  const single = result.movement?.length === 1;
  return single && moved > 0 ? `${counted} · ${plural(moved, words.debrief.changed)}` : counted;
}
