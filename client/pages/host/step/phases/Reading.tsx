/** A page to read is on the screens. */

import { host as words } from "#words/host.ts";
import type { StepView } from "../../../../../shared/protocol/view.ts";
import { Preview } from "../../../../exercises/find/asked.tsx";

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
