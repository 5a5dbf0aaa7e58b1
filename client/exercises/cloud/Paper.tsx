/** A `cloud` on paper: one line a word, and where they are tagged ten lines to copy the commonest onto. */

import { paper as words } from "#words/paper.ts";
import { Grid, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

/** As many as a room tags, to be written in. */
const WORDS = Array.from({ length: 10 }, (_, place) => ({ id: String(place), text: "" }));

function CloudPaper({ face: { settings } }: PaperProps<FaceOf<"cloud">>) {
  const { tagging } = settings;
  return (
    <>
      <p class="stem">{settings.prompt}</p>
      <Lines count={settings.max} />
      {tagging && (
        <Part title={words.tagging}>
          <p>{tagging.stem}</p>
          <Grid items={WORDS} choices={tagging.choices.map(({ text }) => text)} />
        </Part>
      )}
    </>
  );
}

export default paperPart("cloud", CloudPaper);
