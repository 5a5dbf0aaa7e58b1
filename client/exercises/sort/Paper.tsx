/** A `sort` on paper: a deck as a table, and two lines for the cards that are voted on again. */

import { paper as words } from "#words/paper.ts";
import { Boxes, Grid, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const AGAIN = 2;

function SortPaper({ face: { settings }, again }: PaperProps<FaceOf<"sort">>) {
  const choices = settings.choices.map(({ text }) => text);
  return (
    <>
      <p class="stem">{settings.stem}</p>
      <Grid items={settings.cards} choices={choices} />
      {again && (
        <Part title={words.again}>
          {Array.from({ length: AGAIN }, (_, place) => (
            <div key={place} class="again-row">
              <span>{words.number}</span>
              <span class="blank" />
              <Boxes options={choices} inline />
            </div>
          ))}
        </Part>
      )}
    </>
  );
}

export default paperPart("sort", SortPaper);
