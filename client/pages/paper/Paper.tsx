/** A whole plan on paper: a bar that is not printed, the facilitator's pages if they are wanted, a sheet for each exercise. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { prints } from "#words/prints.ts";
import { type Bound, bind } from "../../../shared/agenda/bind.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { Facilitator } from "./Facilitator.tsx";
import { useLogo } from "./Logo.tsx";
import { finishedSteps, type Printed } from "./plan.ts";
import { isKept, Sheet } from "./Sheet.tsx";

export function Paper({ printed, nav }: { printed: Printed; nav?: ComponentChildren }) {
  const [whole, setWhole] = useState(false);
  const logo = useLogo(printed);
  const steps = finishedSteps(printed.plan);
  const plan: Agenda = { ...printed.plan, title: printed.plan.title || prints.untitled, steps };
  const unfinished = printed.plan.steps.filter(({ id }) => !steps.some((step) => step.id === id));
  return (
    <>
      <header class="paper-bar">
        <div>
          <h1>{fill(words.heading, { title: plan.title })}</h1>
          <p class="soft">{words.lead}</p>
          {unfinished.length > 0 && (
            <p>
              {fill(plural(unfinished.length, prints.unfinished), {
                titles: unfinished.map((step) => step.title || kindOf(step)).join(prints.between),
              })}
            </p>
          )}
        </div>
        {nav}
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
          .filter(({ bound }) => bound.exercise.schemas.answer !== null || isKept(bound))
          .map(({ step, bound }) => (
            <Sheet key={step.id} plan={plan} step={step} bound={bound} logo={logo} />
          ))}
      </main>
    </>
  );
}

/** The steps with their content, which all of them have that are finished. */
function boundSteps({ steps, locale }: Agenda): { step: Step; bound: Bound }[] {
  return steps.flatMap((step) => {
    const bound = bind(step, locale);
    return bound ? [{ step, bound }] : [];
  });
}
