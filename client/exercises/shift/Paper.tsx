/** A `shift` on paper: eleven circles for each item. A mark of one's own links the moments, and no name. */

import "./paper.css";
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
        <section key={page} class="shift-page">
          {leadIn && <p class="stem">{leadIn}</p>}
          {items.map(({ id, stem, text, low, high }) => (
            <Part key={id} title={`${stem} ${text}`}>
              <Stops max={TOP} low={low} high={high} />
            </Part>
          ))}
          <p class="own-mark">
            {words.ownMark} <span class="blank" />
          </p>
        </section>
      ))}
    </>
  );
}

export default paperPart("shift", ShiftPaper);
