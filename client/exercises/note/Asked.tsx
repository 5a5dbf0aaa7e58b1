/** What a `note` says; on the stage it is a page of its own. */

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function NotePreview({ step }: { step: StepOf<"note"> }) {
  return <Paragraphs class="page-text" text={step.settings.text} />;
}

export default askedPart("note", { Preview: NotePreview });
