/** A `note` on paper: the page itself. */

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function NotePaper({ face }: PaperProps<FaceOf<"note">>) {
  const { text, blocks } = face.settings;
  return <Paragraphs class="page-text" text={text} blocks={blocks} unpressed />;
}

export default paperPart("note", NotePaper);
