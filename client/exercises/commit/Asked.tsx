/** What a `commit` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

/** The shape of a plan, large: the rest is on the phones. */
function CommitAsked({ step }: { step: StepOf<"commit"> }) {
  const { form } = step.settings;
  if (!form) return null;
  return (
    <div class="asked">
      <p class="asked-main">{form.prompt}</p>
      <ul class="asked-list">
        <li class="asked-text">{form.words.ifCue}</li>
        <li class="asked-text">{form.words.thenDo}</li>
      </ul>
    </div>
  );
}

function CommitPreview({ step }: { step: StepOf<"commit"> }) {
  const { form } = step.settings;
  return form ? <p>{form.prompt}</p> : null;
}

export default askedPart("commit", { Asked: CommitAsked, Preview: CommitPreview });
