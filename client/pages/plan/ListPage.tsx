/** The plans of this browser: to be found, opened, copied, deleted, and begun. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { agendas, localeOf } from "../../../shared/agenda/library.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { dayOf } from "../../ui/dates.ts";
import type { KeptPlan, PlanStore } from "../../wire/plans.ts";
import { planKey } from "../../wire/server-plans.ts";
import { FileField } from "./FileField.tsx";
import { Forgetful } from "./Forgetful.tsx";
import { IconButton } from "./icons.tsx";
import { newPlanId } from "./model/begin.ts";

interface ListPageProps {
  store: PlanStore;
  take(file: File): void;
}

export function ListPage({ store, take }: ListPageProps) {
  const [plans, setPlans] = useState<readonly KeptPlan[] | null | undefined>(undefined);
  const [find, setFind] = useState("");
  useEffect(() => {
    document.title = words.list.heading;
    const load = async () => setPlans(await store.list());
    void load();
    return store.listen(() => void load());
  }, [store]);
  const wanted = find.trim().toLocaleLowerCase(LANGUAGE);
  const found = plans?.filter(({ draft: { title, client = "" } }) =>
    `${title} ${client}`.toLocaleLowerCase(LANGUAGE).includes(wanted),
  );
  return (
    <main class="plans">
      <a href="/" class="to-home">
        <BothHats />
        {words.home}
      </a>
      <h1>{words.list.heading}</h1>
      <p class="soft">{introOf(plans, store)}</p>
      {!store.onServer && <Forgetful />}
      {plans?.length === 0 && <p>{words.list.none}</p>}
      {plans && plans.length > 1 && (
        <input
          type="search"
          aria-label={words.list.find}
          placeholder={words.list.find}
          value={find}
          onInput={({ currentTarget }) => setFind(currentTarget.value)}
        />
      )}
      {found && <Rows found={found} store={store} changed={async () => setPlans(await store.list())} />}
      <h2>{words.list.ready}</h2>
      <div class="row">
        {[...agendas[localeOf(LANGUAGE)].values()].map(({ id, title }) => (
          <a key={id} class="button" href={`/plan?from=${id}`}>
            {title}
          </a>
        ))}
        <a class="button" href="/plan?from=nothing">
          {words.list.nothing}
        </a>
        <FileField take={take} />
      </div>
    </main>
  );
}

function introOf(plans: readonly KeptPlan[] | null | undefined, { onServer }: PlanStore): string {
  if (plans === null) return words.list.blocked;
  return onServer ? words.list.machine : words.list.intro;
}

interface RowsProps {
  found: readonly KeptPlan[];
  store: PlanStore;
  changed(): Promise<void>;
}

function Rows({ found, store, changed }: RowsProps) {
  /** The plan that was deleted last, for an undo in its place. */
  const [gone, setGone] = useState<KeptPlan | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [gone]);

  const remove = async (plan: KeptPlan) => {
    await store.remove(plan.id);
    setGone(plan);
    await changed();
  };
  const back = async (plan: KeptPlan) => {
    if (!(await store.restore(plan))) return;
    setGone(null);
    await changed();
    document.querySelector<HTMLElement>(`a[href="#${plan.id}"]`)?.focus();
  };
  const duplicate = async ({ draft }: KeptPlan) => {
    await store.keep(newPlanId(), { ...draft, title: fill(words.copyOf, { title: draft.title }) }, 0);
    await changed();
  };
  return (
    <ul class="plan-rows">
      {gone && (
        <li class="plan-gone">
          <span role="status">{goneWords(gone, store)}</span>
          <button ref={undo} type="button" onClick={() => void back(gone)}>
            {words.undo}
          </button>
        </li>
      )}
      {found.map((plan) => (
        <Row key={plan.id} plan={plan} remove={() => void remove(plan)} duplicate={() => void duplicate(plan)} />
      ))}
    </ul>
  );
}

/** On one's own machine there is one copy; elsewhere a shared plan is taken out of this browser alone. */
function goneWords({ id, draft }: KeptPlan, store: PlanStore): string {
  const stays = !store.onServer && planKey(id) !== null;
  return fill(stays ? words.list.removedHere : words.list.removed, { title: draft.title || words.untitled });
}

function Row({ plan, remove, duplicate }: { plan: KeptPlan; remove(): void; duplicate(): void }) {
  const { id, draft, changedAt } = plan;
  const title = draft.title || words.untitled;
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
      <span class="soft small">
        {draft.client && <>{draft.client} · </>}
        {plural(draft.steps.length, words.steps.count)} · {fill(words.list.changed, { date: dayOf(changedAt) })}
      </span>
      <span class="plan-tools">
        <IconButton icon="copy" label={fill(words.list.duplicate, { title })} act={duplicate} />
        <IconButton icon="remove" label={fill(words.list.remove, { title })} act={remove} />
      </span>
    </li>
  );
}
