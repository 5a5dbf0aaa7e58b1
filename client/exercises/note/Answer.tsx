/** `note` on the phone: a page to read. */

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";

function Answer({ step }: AnswerProps<StepOf<"note">, never>) {
  return <Paragraphs class="reading" text={step.settings.text} />;
}

export default answerPart("note", Answer, () => [], { readers: () => null });
