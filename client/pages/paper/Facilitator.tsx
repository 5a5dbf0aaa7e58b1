/** The facilitator's own pages: when what comes, how a vote works without phones, and the script. */

import { fill, plural } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { minutesOf } from "../../../shared/agenda/moments.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { halves } from "../../../shared/duration.ts";
import { blocksOf } from "../../../shared/markdown/parse.ts";
import { kindOf, manifestOf } from "../../exercises/find/manifest.ts";
import { scriptTextFor } from "../../exercises/find/script.ts";
import { Paragraphs } from "../../ui/Paragraphs.tsx";
import { ScriptText } from "../../ui/ScriptText.tsx";
import { sinceStart } from "./run.ts";

export function Facilitator({ plan }: { plan: Agenda }) {
  return (
    <section class="sheet facilitator" aria-label={words.plan}>
      <header class="sheet-head">
        <p class="sheet-plan">{plural(minutesOf(plan), words.planned)}</p>
        <h2>{plan.title}</h2>
      </header>
      <Times plan={plan} />
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
            {step.title}{" "}
            <span class="soft">
              {fill(step.minutes === 1 ? words.planned.one : words.planned.other, { n: halves(step.minutes) })}
            </span>
          </h4>
          {manifestOf(step.exercise).onPaper && <p class="soft">{manifestOf(step.exercise).onPaper}</p>}
          {step.notes && <ScriptText {...scriptTextFor(step, plan.locale, plan)} unpressed />}
          <ToRead settings={step.settings} />
        </section>
      ))}
    </section>
  );
}

/** The text of a page, where it has one. */
function ToRead({ settings }: Pick<Step, "settings">) {
  if (!("text" in settings) || settings.text === undefined) return null;
  return (
    <>
      <h5>{words.toRead}</h5>
      <Paragraphs class="page-text" text={settings.text} blocks={blocksOf(settings.text)} unpressed />
    </>
  );
}

/** Each step with the minute at which it begins. */
function Times({ plan }: { plan: Agenda }) {
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
        {plan.steps.map((step, place) => (
          <tr key={step.id}>
            <td>{sinceStart(plan, place)}</td>
            <th scope="row">
              {step.title} <span class="soft">{kindOf(step)}</span>
            </th>
            <td class="figure">{halves(step.minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
