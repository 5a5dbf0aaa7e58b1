/** An open question on paper. */
import { Lines } from "../../paper/parts.tsx";
import type { FaceOf } from "../facts.ts";
import type { PaperProps } from "../papers.tsx";

const TEXT_LINES = 10;

export function TextPaper({ face: { settings } }: PaperProps<FaceOf<"text">>) {
  return (
    <>
      <p class="stem">{settings.question}</p>
      <Lines count={TEXT_LINES} />
    </>
  );
}
