/** A `cloud` on paper: one line a word. */
import { Lines } from "../../paper/parts.tsx";
import type { FaceOf } from "../facts.ts";
import { type PaperProps, sheet } from "../paper.ts";

function CloudPaper({ face: { settings } }: PaperProps<FaceOf<"cloud">>) {
  return (
    <>
      <p class="stem">{settings.prompt}</p>
      <Lines count={settings.max} />
    </>
  );
}

export default sheet("cloud", CloudPaper);
