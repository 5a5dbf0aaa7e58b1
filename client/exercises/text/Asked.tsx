/** What a `text` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function TextAsked({ step }: { step: StepOf<"text"> }) {
  return <p class="asked-main">{step.settings.question}</p>;
}

function TextPreview({ step }: { step: StepOf<"text"> }) {
  return <p>{step.settings.question}</p>;
}

export default askedPart("text", { Asked: TextAsked, Preview: TextPreview });
