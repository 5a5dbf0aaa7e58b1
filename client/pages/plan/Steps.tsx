/** The steps of the plan in one column. */
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { Editor } from "./model/editor.ts";
import { StepCard } from "./StepCard.tsx";

export function Steps({ editor }: { editor: Editor }) {
  const { steps } = editor.draft.value;
  const given = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section class="column steps" aria-labelledby="steps-heading">
      <div class="column-head">
        <h2 id="steps-heading">{words.steps.heading}</h2>
        <p class="soft small">
          {plural(steps.length, words.steps.count)} · {fill(words.steps.minutes, { n: given })}
        </p>
      </div>
      {steps.length === 0 && <p class="soft">{words.steps.none}</p>}
      <ol class="step-cards">
        {steps.map((step, place) => (
          <StepCard key={step.id} editor={editor} step={step} place={place} all={steps.length} />
        ))}
      </ol>
    </section>
  );
}
