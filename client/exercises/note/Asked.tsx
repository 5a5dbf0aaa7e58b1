/** What a `note` says; on the stage it is a page of its own. */
import type { StepOf } from "../answers.ts";
import { Paragraphs } from "../Paragraphs.tsx";

export function NotePreview({ step }: { step: StepOf<"note"> }) {
  return <Paragraphs class="page-text" text={step.settings.text} />;
}
