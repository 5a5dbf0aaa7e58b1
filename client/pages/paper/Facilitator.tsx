/** The facilitator's own pages: when what comes, how a vote works without phones, and the script. */

import { plural } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { minutesOf } from "../../../shared/agenda/schema.ts";
import { blocksOf } from "../../../shared/markdown/parse.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { scriptTextFor } from "../../exercises/find/script.ts";
import { Paragraphs } from "../../ui/Paragraphs.tsx";
import { ScriptText } from "../../ui/ScriptText.tsx";
import { isReading } from "../../ui/step.ts";

export function Facilitator({ plan }: { plan: Agenda }) {
  return (
    <section class="sheet facilitator" aria-label={words.plan}>
      <header class="sheet-head">
        <p class="sheet-plan">{plural(minutesOf(plan), words.planned)}</p>
        <h2>{plan.title}</h2>
      </header>
      <Times steps={plan.steps} />
      <h3>{words.onPaper}</h3>
      <ol>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <h3>{words.script}</h3>
      {plan.steps.map((step) => (
        <section key={step.id} class="script">
          <h4>
            {step.title} <span class="soft">{plural(step.minutes, words.planned)}</span>
          </h4>
          {step.notes && <ScriptText {...scriptTextFor(step, plan.locale, plan)} unpressed />}
          {isReading(step) && (
            <>
              <h5>{words.toRead}</h5>
              <Paragraphs class="page-text" text={step.settings.text} blocks={blocksOf(step.settings.text)} unpressed />
            </>
          )}
        </section>
      ))}
    </section>
  );
}

/** Each step with the minute at which it begins. */
function Times({ steps }: { steps: readonly Step[] }) {
  return (
    <table class="times">
      <thead>
        <tr class="times-head">
          <th scope="col">{words.from}</th>
          <th scope="col">{words.step}</th>
          <th scope="col" class="figure">
            {words.minutes}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, place) => (
          <tr key={step.id}>
            <td>{clock(steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0))}</td>
            <th scope="row">
              {step.title} <span class="soft">{kindOf(step)}</span>
            </th>
            <td class="figure">{step.minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Minutes since the start as hours and minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(Math.floor(minutes % 60)).padStart(2, "0")}`;
}
