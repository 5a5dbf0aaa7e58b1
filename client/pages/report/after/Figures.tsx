/** the appendix: how far the figures go, every figure that this edition has, and what each of them is. */
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { after } from "#words/report-after.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { explained, figureRows } from "../../../report/appendix.ts";
import { longCaveats } from "../../../report/caveats.ts";
import { doneSteps, numberOf } from "../sections.ts";
import "./after.css";

const words = after.appendix;

/** Nothing where nothing was asked. */
export function Figures({ results }: { results: Results }) {
  const [isPrinted, setPrinted] = useState(false);
  const steps = doneSteps(results.steps);
  if (steps.length === 0) return null;
  return (
    <section class="step appendix">
      <h2>{words.title}</h2>
      <h3>{words.caveats}</h3>
      <ul class="report-list small">
        {longCaveats(results).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {/* On paper they are for whoever checks them. */}
      <div class={isPrinted ? "appendix-figures" : "appendix-figures unprinted"}>
        <label class="report-tick unprinted">
          <input
            type="checkbox"
            checked={isPrinted}
            onChange={({ currentTarget }) => setPrinted(currentTarget.checked)}
          />
          {words.print}
        </label>
        <h3>{words.figures}</h3>
        <p class="soft small">{words.lead}</p>
        <div class="appendix-columns">
          {steps.map((step) => (
            <dl key={step.id} aria-label={step.title}>
              <dt class="appendix-step">
                {fill(report.step.heading, { n: numberOf(results.steps, step), title: step.title })}
              </dt>
              {figureRows(step).map(({ key, about, values }) => (
                <Fragment key={key}>
                  <dd>
                    {about !== "" && <b>{about}</b>} {values}
                  </dd>{" "}
                </Fragment>
              ))}
            </dl>
          ))}
        </div>
        <h3>{words.dictionary}</h3>
        <dl class="appendix-columns">
          {explained(steps, results.edition === "facilitator").map(({ id, name, says }) => (
            <div key={id}>
              <dt>{name}</dt> <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
