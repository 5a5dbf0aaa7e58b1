/** An open question on paper. */
import { Lines } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const TEXT_LINES = 10;

function TextPaper({ face: { settings } }: PaperProps<FaceOf<"text">>) {
  return (
    <>
      <p class="stem">{settings.question}</p>
      <Lines count={TEXT_LINES} />
    </>
  );
}

export default paperPart("text", TextPaper);
