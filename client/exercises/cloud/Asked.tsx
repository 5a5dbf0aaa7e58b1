/** What a `cloud` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

/** The question; in the tagging, the words that it is about. */
function CloudAsked({ step }: { step: StepOf<"cloud"> }) {
  const { prompt, tagging } = step.settings;
  if (step.round === 1 || !tagging) return <p class="asked-main">{prompt}</p>;
  return (
    <div class="asked">
      <p class="asked-text">{tagging.stem}</p>
      <ul class="asked-options">
        {(step.items ?? []).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}

function CloudPreview({ step }: { step: StepOf<"cloud"> }) {
  const { prompt, tagging } = step.settings;
  if (step.round === 1 || !tagging) return <p>{prompt}</p>;
  return (
    <>
      <p>{tagging.stem}</p>
      <p class="soft">{(step.items ?? []).join(" · ")}</p>
    </>
  );
}

export default askedPart("cloud", { Asked: CloudAsked, Preview: CloudPreview });
