/** The result is on the screens, and the room talks about it: what the host can put beside it, and take back. */

import { fill, plural } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { lastOf } from "../../../../../shared/plain.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import type { HostView, StepResult, StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";
import { hasSegments, wouldShow } from "../../../../exercises/groups.ts";
import { wereCounted } from "../../model/heads.ts";
import { debriefOf } from "../../model/items.ts";
import { toResult } from "../../model/next.ts";
import type { HostModel } from "../../model.ts";
import { Act } from "../../parts/Act.tsx";
import { Cues } from "../../result/Cues.tsx";
import { OnScreen } from "../../result/OnScreen.tsx";
import { PairsTalk } from "../PairsTalk.tsx";
import { Reopen } from "../Reopen.tsx";
import { StoryWays } from "../StoryWays.tsx";

interface ShownProps {
  model: HostModel;
  view: HostView;
  step: StepView;
}

export function Shown({ model, view, step }: ShownProps) {
  const result = typeof step.result === "object" ? step.result : null;
  const debriefs = step.phase === "debrief";
  return (
    <>
      <StoryWays model={model} step={step} />
      <PairsTalk model={model} step={step} />
      <Question model={model} step={step} />
      {result && debriefs && <p class="soft small">{figures(result)}</p>}
      {result && <Cues step={step} result={result} />}
      <Beside model={model} view={view} step={step} />
      <OnScreen model={model} view={view} step={step} />
      <div class="row">
        {debriefs && (
          <Act model={model} at="step" make={() => toResult(step, model.around.value.asks)}>
            {words.debrief.back}
          </Act>
        )}
        <Act model={model} at="step" keys="h" make={() => ({ do: "hide", step: step.id })}>
          {words.revealed.hide}
        </Act>
        {!debriefs && <Reopen model={model} view={view} step={step} />}
      </div>
    </>
  );
}

/** the question for the talk. Whether it comes with a reveal is a habit, and kept. */
function Question({ model, step }: { model: HostModel; step: StepView }) {
  const question = debriefOf(step);
  if (question === undefined) return null;
  const on = step.shown?.prompt ?? false;
  const turn = () => {
    if (step.phase === "revealed") model.ask(!on);
    model.command("step", { do: "show", step: step.id, what: "prompt", on: !on });
  };
  return (
    <div class="asks">
      <p class="asks-text">{question}</p>
      <Switch
        on={on}
        text={words.debrief.prompt}
        {...(step.phase === "revealed" && { hint: words.debrief.promptHint })}
        turn={turn}
      />
    </div>
  );
}

/** What the screens may show beside the result. Before the debrief, a switch of what belongs to it begins it. */
function Beside({ model, view, step }: ShownProps) {
  const result = typeof step.result === "object" ? step.result : null;
  const skipped = view.heads !== undefined && !wereCounted(view.heads);
  const { keyed } = manifestOf(step.exercise);
  const split = result !== null && hasSegments(result) && !skipped;
  const turn = (what: Extract<Command, { do: "show" }>["what"]) => () => {
    if (step.phase !== "debrief") model.command("step", { do: "debrief", step: step.id });
    model.command("step", { do: "show", step: step.id, what, on: !(step.shown?.[what] ?? false) });
  };
  return (
    <>
      {(keyed || split) && (
        <div class="switches">
          {keyed && (
            <Switch
              on={step.shown?.key ?? false}
              text={words.debrief.key}
              hint={words.debrief.keyHint}
              turn={turn("key")}
            />
          )}
          {split && (
            <Switch
              on={step.shown?.segment ?? false}
              text={words.debrief.segment}
              hint={wouldShow(step, result, step.focus)}
              turn={turn("segment")}
            />
          )}
        </div>
      )}
      {skipped && step.phase === "debrief" && <p class="soft small">{words.heads.skipped}</p>}
    </>
  );
}

interface SwitchProps {
  on: boolean;
  text: string;
  hint?: string;
  turn(): void;
}

/** It names the state wanted, so pressing it twice does no harm. */
function Switch({ on, text, hint, turn }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={turn}>
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
