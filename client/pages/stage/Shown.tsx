/** A result on the wall: what it says first and largest, the picture below. In the debrief the question takes the place of the finding. */

import type { Question } from "../../../shared/protocol/question.ts";
import type { StepResult, StepView } from "../../../shared/protocol/view.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ResultPicture } from "../../exercises/find/result.tsx";
import { hasSegments, Segments } from "../../exercises/Segments.tsx";
import { Questions } from "./Questions.tsx";

interface ShownProps {
  step: StepView;
  result: StepResult;
}

/** The finding and its picture. */
export function Revealed({ step, result }: ShownProps) {
  const { says, about } = found(step, result);
  return (
    <div class="shown">
      <header class="shown-head">
        <h1 class="headline">{says}</h1>
        {about !== undefined && <p class="shown-about">{about}</p>}
      </header>
      <div class="shown-picture">
        <ResultPicture face={step} result={result} size="stage" focus={step.focus} />
      </div>
    </div>
  );
}

/** The same picture, under the question that the room talks about. */
export function Debrief({ step, result, questions }: ShownProps & { questions: readonly Question[] }) {
  const prompt = "debrief" in step.settings ? step.settings.debrief : undefined;
  const { says, about } = found(step, result);
  return (
    <div class="shown">
      <header class="shown-head">
        <h1 class="headline">{prompt ?? says}</h1>
        {about !== undefined && <p class="shown-about">{about}</p>}
      </header>
      <div class="shown-picture">
        {hasSegments(result) ? (
          <Segments face={step} result={result} size="stage" focus={step.focus} />
        ) : (
          <ResultPicture face={step} result={result} size="stage" focus={step.focus} />
        )}
        {prompt !== undefined && <Questions questions={questions} most={2} />}
      </div>
    </div>
  );
}

/** What the result says, or what it answers where there is no sentence for it. */
function found(step: StepView, result: StepResult): { says: string; about?: string } {
  const own = manifestOf(step.exercise);
  return own.finding(step, result, step.focus) ?? { says: own.head(step) ?? step.title };
}
