/** A result on the wall: alone at the reveal, beside its question in the debrief. */

import type { Question } from "../../../shared/protocol/question.ts";
import type { StepResult, StepView } from "../../../shared/protocol/view.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ResultPicture } from "../../exercises/find/result.tsx";
import { hasSegments, Segments } from "../../exercises/Segments.tsx";
import { Questions } from "./Questions.tsx";

/** The result, with what was asked above it. */
export function Revealed({ step, result }: { step: StepView; result: StepResult }) {
  return (
    <div class="revealed">
      <h1 class="revealed-title">{manifestOf(step.exercise).head(step) ?? step.title}</h1>
      <div class="revealed-picture">
        <ResultPicture face={step} result={result} size="stage" focus={step.focus} />
      </div>
    </div>
  );
}

/** One question to talk about, large, and the result smaller beside it. */
export function Debrief({
  step,
  result,
  questions,
}: {
  step: StepView;
  result: StepResult;
  questions: readonly Question[];
}) {
  const prompt = "debrief" in step.settings ? step.settings.debrief : undefined;
  return (
    <div class={prompt === undefined ? "debrief" : "debrief debrief-beside"}>
      {prompt !== undefined && (
        <div class="debrief-words">
          <h1>{prompt}</h1>
          <Questions questions={questions} most={2} />
        </div>
      )}
      <div class="debrief-picture">
        {prompt === undefined ? (
          <h1 class="revealed-title">{headOf(step)}</h1>
        ) : (
          <p class="revealed-title">{headOf(step)}</p>
        )}
        {hasSegments(result) ? (
          <Segments face={step} result={result} size="stage" focus={step.focus} />
        ) : (
          <ResultPicture face={step} result={result} size="stage" focus={step.focus} dense={prompt !== undefined} />
        )}
      </div>
    </div>
  );
}

/** What the result answers, in one line. */
function headOf(step: StepView): string {
  return manifestOf(step.exercise).shortHead(step) ?? step.title;
}
