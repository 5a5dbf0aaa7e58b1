/** What a `choice` asks. */
import { Picture } from "../../ui/Picture.tsx";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";
import "./asked.css";

function ChoiceAsked({ step }: { step: StepOf<"choice"> }) {
  const { question, options } = step.settings;
  const many = options.length > 6;
  const pictured = options.some(({ picture }) => picture) && `asked-pictured ${many ? "asked-many" : ""}`;
  return (
    <div class="asked">
      <p class={many ? "asked-text" : "asked-main"}>{question}</p>
      <ul class={`asked-options ${pictured || ""}`}>
        {options.map(({ id, text, picture }) => (
          <li key={id}>
            {picture && <Picture class="asked-picture" of={picture} />}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChoicePreview({ step }: { step: StepOf<"choice"> }) {
  return (
    <>
      <p>{step.settings.question}</p>
      <ul class="asked-items">
        {step.settings.options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
    </>
  );
}

export default askedPart("choice", { Asked: ChoiceAsked, Preview: ChoicePreview });
