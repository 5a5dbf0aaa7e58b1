/** A `venn` on paper: the list is its own picture, as the circles are drawn on the flip chart. */
import { Grid, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function VennPaper({ face: { settings } }: PaperProps<FaceOf<"venn">>) {
  return (
    <>
      <p class="stem">{settings.stem}</p>
      <Grid items={settings.skills} choices={settings.zones.map(({ text }) => text)} />
      {settings.add && (
        <Part title={settings.add}>
          <Lines count={1} />
        </Part>
      )}
    </>
  );
}

export default paperPart("venn", VennPaper);
