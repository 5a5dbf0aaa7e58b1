/** A page to read is on the screens. */
import type { StepView } from "../../../../shared/protocol/view.ts";
import { Preview } from "../../../exercises/asked.tsx";
import { host as words } from "../../../words/en/host.ts";

export function Reading({ step }: { step: StepView }) {
  return (
    <>
      <p class="soft">{words.note.hint}</p>
      <div class="preview">
        <Preview step={step} />
      </div>
    </>
  );
}
