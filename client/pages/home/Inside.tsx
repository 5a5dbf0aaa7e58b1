/** A look into an agenda before it is chosen: its steps and their minutes. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { halves } from "../../../shared/duration.ts";
import type { HomeModel } from "./model.ts";

/** Folded; the steps are fetched when it is opened. */
export function Inside({ model, agenda }: { model: HomeModel; agenda: string }) {
  const [open, setOpen] = useState(false);
  const plan = model.plans.value[agenda];

  useEffect(() => {
    if (open) void model.loadPlan(agenda);
  }, [open, agenda, model]);

  return (
    <details class="inside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.start.inside}</summary>
      {plan ? (
        <ol>
          {plan.steps.map((step) => (
            <li key={step.id}>
              <span>{step.title}</span>{" "}
              <span class="soft">{fill(words.start.stepMinutes, { n: halves(step.minutes) })}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p class="soft">{words.start.loading}</p>
      )}
    </details>
  );
}
