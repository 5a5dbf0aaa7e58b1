/** A `scale` on paper: a row of circles for each item, and a second one where it is asked again. */

import { paper as words } from "#words/paper.ts";
import { Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function ScalePaper({ face: { settings }, again }: PaperProps<FaceOf<"scale">>) {
  const { min, max, labels } = settings;
  return (
    <>
      {settings.items.map(({ id, text }) => (
        <Part key={id} title={text}>
          <Stops min={min} max={max} low={labels.low} high={labels.high} />
          {again && (
            <>
              <p class="soft">{words.again}</p>
              <Stops min={min} max={max} />
            </>
          )}
        </Part>
      ))}
    </>
  );
}

export default paperPart("scale", ScalePaper);
