/** A `shift` on paper: eleven circles for each item. A mark of one's own links the moments, and no name. */

import { paper as words } from "#words/paper.ts";
import { Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const TOP = 10;

function ShiftPaper({ face: { settings } }: PaperProps<FaceOf<"shift">>) {
  return (
    <>
      {settings.leadIn && <p class="stem">{settings.leadIn}</p>}
      {settings.items.map(({ id, stem, text, low, high }) => (
        <Part key={id} title={`${stem} ${text}`}>
          <Stops max={TOP} low={low} high={high} />
        </Part>
      ))}
      <p class="own-mark">
        {words.ownMark} <span class="blank" />
      </p>
    </>
  );
}

export default paperPart("shift", ShiftPaper);
