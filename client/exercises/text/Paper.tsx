/** An open question on paper. */
import { Lines } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../facts.ts";
import { type PaperProps, sheet } from "../paper.ts";

const TEXT_LINES = 10;

function TextPaper({ face: { settings } }: PaperProps<FaceOf<"text">>) {
  return (
    <>
      <p class="stem">{settings.question}</p>
      <Lines count={TEXT_LINES} />
    </>
  );
}

export default sheet("text", TextPaper);
