/** Texts that the host has hidden, each with the way back. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";

/** Where errors about texts are shown. */
export const TEXTS = "texts";

/** Keeps a text off every screen and out of the report. */
export function HideText({ model, step, text }: { model: HostModel; step: StepView; text: string }) {
  return (
    <Act
      model={model}
      at={TEXTS}
      label={fill(words.words.hideOf, { word: text })}
      make={() => ({ do: "moderate", what: "text", step: step.id, text, to: "hidden" })}
    >
      {words.words.hide}
    </Act>
  );
}

/** Brings a text back as it was written: neither hidden nor merged. */
export function showText(step: StepView, text: string): Command {
  return { do: "moderate", what: "text", step: step.id, text, to: "shown" };
}

export function HiddenTexts({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  const { hidden = [] } = view.moderation ?? {};
  if (hidden.length === 0) return null;
  return (
    <>
      <h3 class="small">{words.words.hidden}</h3>
      <ul class="moderated">
        {hidden.map((text) => (
          <li key={text}>
            <span class="text">{text}</span>
            <Act
              model={model}
              at={TEXTS}
              label={fill(words.words.showOf, { word: text })}
              make={() => showText(step, text)}
            >
              {words.words.show}
            </Act>
          </li>
        ))}
      </ul>
    </>
  );
}
