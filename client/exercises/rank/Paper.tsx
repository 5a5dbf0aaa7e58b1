/** A `rank` on paper: 1, 2 and 3 are written into three boxes. */

import { rank as words } from "#words/exercises/rank.ts";
import { Boxes } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function RankPaper({ face: { settings } }: PaperProps<FaceOf<"rank">>) {
  return (
    <>
      <p class="stem">{settings.stem}</p>
      <p>{words.onPaper}</p>
      <Boxes options={settings.skills.map(({ text }) => text)} />
    </>
  );
}

export default paperPart("rank", RankPaper);
