/** A `doubletake` on paper: two piles of sheets, two acts on each, told of one word in one pile and of the other in the other. */

import { doubletake as words } from "#words/exercises/doubletake.ts";
import { fill } from "#words/fill.ts";
import { sentence } from "../../../shared/exercises/doubletake/hand.ts";
import { MOST } from "../../../shared/exercises/doubletake/lists.ts";
import { Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";
import "./paper.css";

/** Hands are counted, so there are no more. */
const ACTS = 2;

function DoubletakePaper({ face: { settings } }: PaperProps<FaceOf<"doubletake">>) {
  const { acts, ends, question } = settings;
  return (
    <>
      {words.paper.words.map((_, pile) => (
        <div key={pile} class="pile">
          <p>{question}</p>
          {acts.slice(0, ACTS).map(({ id, text }, at) => (
            <Part key={id} title={sentence(words.paper.words[(pile + at) % ACTS] ?? "", text)}>
              <Stops max={MOST} low={ends.low} high={ends.high} />
            </Part>
          ))}
          <p class="pile-number soft">{fill(words.paper.pile, { n: pile + 1 })}</p>
        </div>
      ))}
    </>
  );
}

export default paperPart("doubletake", DoubletakePaper);
