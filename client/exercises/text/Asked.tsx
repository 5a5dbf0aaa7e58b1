/** What a `text` asks. */
import type { StepOf } from "../answer.ts";
import { asking } from "../asking.ts";

function TextAsked({ step }: { step: StepOf<"text"> }) {
  return <p class="asked-main">{step.settings.question}</p>;
}

function TextPreview({ step }: { step: StepOf<"text"> }) {
  return <p>{step.settings.question}</p>;
}

export default asking("text", { Asked: TextAsked, Preview: TextPreview });
