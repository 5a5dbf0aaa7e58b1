/** `text` on the phone: a question, and room to write. */

import { answers as words } from "#words/answers.ts";
import type { Payload } from "../../../shared/exercises/text/answer.ts";
import { TEXT_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanText } from "../../../shared/text.ts";
import { textField } from "../../ui/field.ts";
import { TypedText } from "../../ui/typed.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { readers } from "./readers.ts";

type Step = StepOf<"text">;

function textOf(own: OwnAnswer | undefined): string {
  const payload = own?.payload;
  return typeof payload === "object" && payload !== null && "text" in payload && typeof payload.text === "string"
    ? payload.text
    : "";
}

const field = textField("text", textOf, cleanText);

function Answer({ step, own, drafts, save }: AnswerProps<Step, Payload>) {
  return (
    <div class="answer">
      <p class="asking">{step.settings.question}</p>
      <TypedText
        label={words.answer}
        labelUnseen
        field={field}
        own={own}
        stands={own?.status === "answered"}
        limit={TEXT_CHARS}
        sendLabel={words.send}
        drafts={drafts}
        send={(text) => save({ text })}
      />
      <p class="soft small">{words.private}</p>
    </div>
  );
}

export default answerPart(
  "text",
  Answer,
  (step, own) => [
    { item: "text", text: step.settings.question, said: own?.status === "answered" ? textOf(own) : null },
  ],
  { fields: () => [field], readers: () => readers },
);
