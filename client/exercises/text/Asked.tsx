/** What a `text` asks. */
import type { StepOf } from "../answers.ts";

export function TextAsked({ step }: { step: StepOf<"text"> }) {
  return <p class="asked-main">{step.settings.question}</p>;
}

export function TextPreview({ step }: { step: StepOf<"text"> }) {
  return <p>{step.settings.question}</p>;
}
