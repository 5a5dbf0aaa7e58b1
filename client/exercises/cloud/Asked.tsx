/** What a `cloud` asks. */
import type { StepOf } from "../answers.ts";

/** The question; in the tagging, the words that it is about. */
export function CloudAsked({ step }: { step: StepOf<"cloud"> }) {
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

export function CloudPreview({ step }: { step: StepOf<"cloud"> }) {
  const { prompt, tagging } = step.settings;
  if (step.round === 1 || !tagging) return <p>{prompt}</p>;
  return (
    <>
      <p>{tagging.stem}</p>
      <p class="soft">{(step.items ?? []).join(" · ")}</p>
    </>
  );
}
