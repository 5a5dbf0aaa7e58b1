/** `note` on the phone: a page to read. */
import { type AnswerProps, answerModule, type StepOf } from "../answer.ts";
import { Paragraphs } from "../Paragraphs.tsx";

function Answer({ step }: AnswerProps<StepOf<"note">, never>) {
  return <Paragraphs class="reading" text={step.settings.text} />;
}

export default answerModule("note", Answer, () => [], { readers: () => null });
