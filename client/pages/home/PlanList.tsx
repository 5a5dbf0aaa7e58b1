/** The door to planning: the plans that are kept here, and a new one. */
import { useEffect, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { home } from "#words/home.ts";
import { dayOf } from "../../ui/dates.ts";
import { type PlanTitle, planTitles } from "../../wire/plan-titles.ts";

const words = home.plans;

/** Most plans that are listed; the planner has all of them. */
const LISTED = 5;

export function PlanList() {
  const [plans, setPlans] = useState<readonly PlanTitle[]>([]);
  useEffect(() => {
    let here = true;
    void planTitles().then((found) => {
      if (here) setPlans(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <section class="plan-list" aria-labelledby="plans-heading">
      <h2 id="plans-heading">{words.heading}</h2>
      {plans.length === 0 && <p class="soft">{words.none}</p>}
      <ul>
        {plans.slice(0, LISTED).map(({ id, title, steps, changedAt }) => (
          <li key={id}>
            <a href={`/plan#${id}`} dir="auto">
              {title || id}
            </a>{" "}
            <span class="soft small">
              {plural(steps, words.steps)} · {fill(words.changed, { date: dayOf(changedAt) })}
            </span>
          </li>
        ))}
      </ul>
      <p class="plan-doors">
        <a class="button" href="/plan?from=nothing">
          {words.new}
        </a>
        <a class="button quiet" href="/plan">
          {words.all}
        </a>
      </p>
    </section>
  );
}
