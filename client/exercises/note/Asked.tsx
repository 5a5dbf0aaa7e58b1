/** What a `note` says; on the stage it has the screen to itself. */

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";
import { Page } from "./Page.tsx";

function NotePreview({ step }: { step: StepOf<"note"> }) {
  const { text, blocks } = step.settings;
  return <Paragraphs class="page-text" text={text} blocks={blocks} />;
}

export default askedPart("note", { Asked: Page, Preview: NotePreview });
