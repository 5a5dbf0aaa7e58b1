/** The plans of this browser: to be found, opened, copied, deleted, and begun. */
import { useEffect, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { agendas, localeOf } from "../../../shared/agenda/library.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { dayOf } from "../../ui/dates.ts";
import type { KeptPlan, PlanStore } from "../../wire/plans.ts";

export function ListPage({ store }: { store: PlanStore }) {
  const [plans, setPlans] = useState<readonly KeptPlan[] | null | undefined>(undefined);
  useEffect(() => {
    const load = async () => setPlans(await store.list());
    void load();
    return store.listen(() => void load());
  }, [store]);

  return (
    <main class="plans">
      <a href="/" class="to-home">
        <BothHats />
        {words.home}
      </a>
      <h1>{words.list.heading}</h1>
      <p class="soft">{plans === null ? words.list.blocked : words.list.intro}</p>
      {plans && plans.length > 0 && (
        <ul class="plan-rows">
          {plans.map(({ id, draft, changedAt }) => (
            <li key={id}>
              <a href={`#${id}`}>{draft.title || words.untitled}</a>
              <span class="soft small">
                {plural(draft.steps.length, words.steps.count)} · {fill(words.list.changed, { date: dayOf(changedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.list.ready}</h2>
      <p class="row">
        {[...agendas[localeOf(LANGUAGE)].values()].map(({ id, title }) => (
          <a key={id} class="button" href={`/plan?from=${id}`}>
            {title}
          </a>
        ))}
        <a class="button" href="/plan?from=nothing">
          {words.list.nothing}
        </a>
      </p>
    </main>
  );
}
