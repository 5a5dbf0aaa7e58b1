/** A `choice` on paper. */

import { fill } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { Boxes, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function ChoicePaper({ face: { settings }, again }: PaperProps<FaceOf<"choice">>) {
  const options = settings.options.map(({ text }) => text);
  return (
    <>
      <p class="stem">{settings.question}</p>
      {settings.max > 1 && <p class="soft">{fill(words.upTo, { n: settings.max })}</p>}
      <Boxes options={options} />
      {settings.other !== undefined && <Lines count={1} />}
      {again && (
        <Part title={words.again}>
          <Boxes options={options} />
        </Part>
      )}
    </>
  );
}

export default paperPart("choice", ChoicePaper);
