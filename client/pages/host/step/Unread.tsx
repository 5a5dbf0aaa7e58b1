/** Texts that the host has not read yet. Reading them closes the question for good. */

import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { isWorded } from "../model/items.ts";
import type { HostModel } from "../model.ts";
import { FIRST_LOOK, FirstLook } from "../result/FirstLook.tsx";

export function Unread({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  return (
    <section id={FIRST_LOOK} class="peek" tabIndex={-1} aria-label={words.words.check}>
      <p>{words.words.checkWarn}</p>
      <FirstLook
        model={model}
        view={view}
        step={step}
        text={words.words.check}
        anyway={words.words.anyway}
        unfolds={isWorded(step)}
      />
    </section>
  );
}
