/** A `shift` on paper: eleven circles for each item. A mark of one's own links the moments, and no name. */

import { Fragment } from "preact";
import { paper as words } from "#words/paper.ts";
import { Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";
import { pagesOf } from "./stems.ts";

const TOP = 10;

function ShiftPaper({ face: { settings } }: PaperProps<FaceOf<"shift">>) {
  return (
    <>
      {pagesOf(settings).map(({ leadIn, items }, page) => (
        <Fragment key={page}>
          {leadIn && <p class="stem">{leadIn}</p>}
          {items.map(({ id, stem, text, low, high }) => (
            <Part key={id} title={`${stem} ${text}`}>
              <Stops max={TOP} low={low} high={high} />
            </Part>
          ))}
        </Fragment>
      ))}
      <p class="own-mark">
        {words.ownMark} <span class="blank" />
      </p>
    </>
  );
}

export default paperPart("shift", ShiftPaper);
