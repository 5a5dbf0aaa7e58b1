/** A `note` on paper: the page itself. */

import { Paragraphs } from "../../ui/Paragraphs.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function NotePaper({ face }: PaperProps<FaceOf<"note">>) {
  return <Paragraphs class="page-text" text={face.settings.text} />;
}

export default paperPart("note", NotePaper);
