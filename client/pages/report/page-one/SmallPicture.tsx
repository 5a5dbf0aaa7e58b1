/** The picture of a result, as large as a business card. It says nothing that is not said beside it, so it is not read out. */
import { ResultPicture } from "../../../exercises/find/result.tsx";
import type { ReportStep } from "../sections.ts";
import "./small-picture.css";

export function SmallPicture({ step, focus }: { step: ReportStep; focus?: string }) {
  return (
    <div class="small-picture" aria-hidden="true">
      <ResultPicture face={step} result={step} size="phone" focus={focus} />
    </div>
  );
}
