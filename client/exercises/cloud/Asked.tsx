/** What a `cloud` asks. */
import type { StepOf } from "../answers.ts";

export function CloudAsked({ step }: { step: StepOf<"cloud"> }) {
  return <p class="asked-main">{step.settings.prompt}</p>;
}

export function CloudPreview({ step }: { step: StepOf<"cloud"> }) {
  return <p>{step.settings.prompt}</p>;
}
