/** A whole plan on paper: a bar that is not printed, the facilitator's pages if they are wanted, a sheet for each exercise. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { type Bound, bind } from "../../../shared/agenda/bind.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { Facilitator } from "./Facilitator.tsx";
import { Sheet } from "./Sheet.tsx";

export function Paper({ plan }: { plan: Agenda }) {
  const [whole, setWhole] = useState(false);
  return (
    <>
      <header class="bar">
        <div>
          <h1>{fill(words.heading, { title: plan.title })}</h1>
          <p class="soft">{words.lead}</p>
        </div>
        <label class="switch">
          <input type="checkbox" checked={whole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
          <span>
            {words.facilitator}
            <span class="soft small">{words.facilitatorHint}</span>
          </span>
        </label>
        <button type="button" class="primary" onClick={() => print()}>
          {words.print}
        </button>
        <a href="/">{words.home}</a>
      </header>
      <main class="sheets">
        {whole && <Facilitator plan={plan} />}
        {boundSteps(plan)
          .filter(({ bound }) => bound.exercise.schemas.answer !== null)
          .map(({ step, bound }) => (
            <Sheet key={step.id} plan={plan} step={step} bound={bound} />
          ))}
      </main>
    </>
  );
}

/** The steps whose content exists; plans are checked before they get here, so that is all of them. */
function boundSteps({ steps, locale }: Agenda): { step: Step; bound: Bound }[] {
  return steps.flatMap((step) => {
    const bound = bind(step, locale);
    return bound ? [{ step, bound }] : [];
  });
}
