/** A `venn` on paper: the list is its own picture, as the circles are drawn on the flip chart. */
import { Grid, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../facts.ts";
import { type PaperProps, sheet } from "../paper.ts";

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

export default sheet("venn", VennPaper);
