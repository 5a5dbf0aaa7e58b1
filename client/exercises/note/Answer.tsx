/** `note` on the phone: a page to read. */
import "./answer.css";

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import { type AnswerProps, answerPart, type StepOf } from "../contract/answer.ts";
import { PagePicture } from "./PagePicture.tsx";

function Answer({ step }: AnswerProps<StepOf<"note">, never>) {
  const { text, blocks, picture } = step.settings;
  return (
    <>
      <Paragraphs class="reading" text={text} blocks={blocks} />
      {picture && <PagePicture of={picture} />}
    </>
  );
}

export default answerPart("note", Answer, () => [], { readers: () => null });
