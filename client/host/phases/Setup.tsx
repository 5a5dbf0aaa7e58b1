/** A step that has been gone to, but not opened. */
import type { StepView } from "../../../shared/protocol/view.ts";
import { Preview } from "../../exercises/asked.tsx";
import { host as words } from "../../locales/en/host.ts";
import { fill } from "../../locales/index.ts";

export function Setup({ step }: { step: StepView }) {
  return (
    <>
      <p class="soft">{fill(words.setup.hint, { title: step.title })}</p>
      <div class="preview">
        <h3 class="small soft">{words.setup.preview}</h3>
        <Preview step={step} />
      </div>
    </>
  );
}
