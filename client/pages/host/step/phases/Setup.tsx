/** A step that has been gone to, but not opened. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { Preview } from "../../../../exercises/find/asked.tsx";
import type { HostModel } from "../../model.ts";
import { CountHeads } from "../CountHeads.tsx";

export function Setup({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  return (
    <>
      <p class="soft">{fill(words.setup.hint, { title: step.title })}</p>
      {view.heads && <CountHeads model={model} view={view} heads={view.heads} />}
      <div class="preview">
        <h3 class="small soft">{words.setup.preview}</h3>
        <Preview step={step} />
      </div>
    </>
  );
}
