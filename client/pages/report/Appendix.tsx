/** Figures for whoever checks them. They stay out of the steps, and off the paper: a client would take them for results. */
import { fill, plural } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { Table } from "../../charts/figure/Figure.tsx";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { doneSteps, numberOf, type ReportStep } from "./sections.ts";

const words = report.appendix;

/** Folded until somebody asks for it; nothing where there is nothing to check. */
export function Appendix({ plan }: { plan: readonly ReportStep[] }) {
  const steps = doneSteps(plan).flatMap((step) => {
    const times = timesOf(step);
    const figures = manifestOf(step.exercise).appendix(step, step);
    return times.length > 0 || figures ? [{ step, times, figures }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <section class="step unprinted">
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <details>
        <summary>{words.open}</summary>
        {steps.map(({ step, times, figures }) => (
          <div key={step.id} class="step-figures">
            <h3>{fill(report.step.heading, { n: numberOf(plan, step), title: step.title })}</h3>
            {times.length > 0 && <p>{times.join(" ")}</p>}
            {figures && (
              <>
                <Table {...figures.table} />
                <p class="soft small">{figures.note}</p>
              </>
            )}
          </div>
        ))}
      </details>
    </section>
  );
}

/** How long people took, round by round. */
function timesOf({ rounds }: ReportStep): string[] {
  return rounds.flatMap(({ time }) => {
    if (!time) return [];
    return [time.q1 === time.q3 ? plural(time.median, words.timeAlike) : fill(words.time, { ...time })];
  });
}
