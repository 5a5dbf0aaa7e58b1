/** A `note` on paper: the page itself. */

import { notePaper as words } from "#words/exercises/note-paper.ts";
import { Paragraphs } from "../../ui/Paragraphs.tsx";
import { Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function NotePaper({ face }: PaperProps<FaceOf<"note">>) {
  const { text, blocks } = face.settings;
  if (text === "") return <Kept />;
  return <Paragraphs class="page-text" text={text} blocks={blocks} unpressed />;
}

/** only a page on which people keep what is theirs has no text. */
function Kept() {
  return (
    <>
      <Part title={words.keep.write}>
        <Lines count={5} />
      </Part>
      <Part title={words.keep.day}>
        <Lines count={1} />
      </Part>
      <p>{words.keep.take}</p>
    </>
  );
}

export default paperPart("note", NotePaper);
