/** A script as it will be read while the step runs: its slots filled from the settings beside it. */
import { plan as words } from "#words/plan.ts";
import type { Draft, DraftStep } from "../../../shared/agenda/draft.ts";
import { scriptTextFor } from "../../exercises/find/script.ts";
import { SpeakOnce } from "../../rehearsal/SpeakOnce.tsx";
import { ScriptText } from "../../ui/ScriptText.tsx";
import "./as-read.css";

export function AsRead({ step, draft }: { step: DraftStep; draft: Draft }) {
  if (!step.notes) return null;
  const script = scriptTextFor(step, draft.locale, draft);
  return (
    <details class="as-read">
      <summary>{words.step.asRead}</summary>
      <ScriptText {...script} />
      <SpeakOnce key={script.text} of={{ plan: draft.id, step: step.id }} script={script.text} />
    </details>
  );
}
