/** A page to read is on the screens. */
import type { StepView } from "../../../shared/protocol/view.ts";
import { host as words } from "../../locales/en/host.ts";
import { Preview } from "../Preview.tsx";

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
