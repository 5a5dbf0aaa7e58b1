/** Putting a step into the plan while it runs: a ready one, or one of any exercise from nothing. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import { host as words } from "#words/host.ts";
import { plan } from "#words/plan.ts";
import type { DraftStep } from "../../../../shared/agenda/draft.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { halves } from "../../../../shared/duration.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { Offer } from "../../../exercises/find/offers.ts";
import { useModule } from "../../../ui/useModule.ts";
import { added } from "../model/added.ts";
import { plannedOf } from "../model/planned.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { EditStep } from "./EditStep.tsx";
import { loadSettings } from "./load-content.ts";
import type { finishStep } from "./step-settings.tsx";

/** Where its command is given, and its error is shown. */
const AT = "sheet:add";

export function AddStep({ model, view }: { model: HostModel; view: HostView }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The list takes the focus away with it.
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="add-step">
      <button ref={button} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.add.open}
      </button>
      {open && <Choices model={model} view={view} close={close} />}
      <Trouble model={model} at={AT} />
    </div>
  );
}

/** Stays open until the server has taken the step. */
function Choices({ model, view, close }: { model: HostModel; view: HostView; close(): void }) {
  const steps = model.plan.value;
  const planned = plannedOf(view, steps);
  const [after, setAfter] = useState(() => (placeFor(view, steps) ?? planned[0])?.id ?? "");
  const [blank, setBlank] = useState<DraftStep | null>(null);
  const [sent, setSent] = useState(false);
  const waiting = model.waiting.value.has(AT);
  const trouble = model.troubles.value.has(AT);
  useEffect(() => {
    if (!sent || waiting) return;
    setSent(false);
    if (!trouble) close();
  }, [sent, waiting, trouble]);

  return (
    <div class="add-choices">
      <label>
        <span class="small">{words.add.after}</span>
        <select value={after} onChange={({ currentTarget: { value } }) => setAfter(value)}>
          {planned.map((step, place) => (
            <option key={step.id} value={step.id}>
              {place + 1} {step.title}
            </option>
          ))}
        </select>
      </label>
      {blank ? (
        <EditStep model={model} step={blank} at={AT} opened={false} after={after} close={close} />
      ) : (
        <Offers
          waiting={waiting}
          take={({ step, blank }, finish) => {
            const own = added(step, steps);
            const done = blank ? null : finish(own, view.room.locale);
            // What is unfinished is finished in the form.
            if (!done || "flaws" in done) return setBlank(own);
            model.command(AT, { do: "edit", step: done.step, after });
            setSent(true);
          }}
        />
      )}
      <a class="button quiet small" href="/exercises" target="_blank" rel="noreferrer">
        {words.add.see}
      </a>
    </div>
  );
}

/** The step in hand, or below a quick question; else the last one. */
function placeFor(view: HostView, steps: readonly Step[]): Step | undefined {
  const here = steps.findIndex(({ id }) => id === view.step?.id);
  return lastOf(plannedOf(view, here < 0 ? steps : steps.slice(0, here + 1)));
}

/** Fetched when they are first wanted: they come with all of the content. */
function Offers({ waiting, take }: { waiting: boolean; take(offer: Offer, finish: typeof finishStep): void }) {
  const [text, setText] = useState("");
  const { module, slow } = useModule(loadSettings);
  const offers = useMemo(() => module?.offersOf((exercise) => fill(live.edit.blankOf, { exercise })), [module]);
  if (!module || !offers)
    return (
      <p class="soft small" role="status">
        {slow ? live.edit.slow : live.edit.loading}
      </p>
    );
  const found = module.fitting(offers, { text });
  return (
    <>
      <input
        type="search"
        aria-label={plan.library.find}
        placeholder={plan.library.find}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class={found.length === 0 ? "soft small" : "unseen"} role="status">
        {found.length === 0 ? plan.library.nothing : plural(found.length, plan.library.found)}
      </p>
      <ul class="library">
        {found.map((offer) => (
          <OfferRow key={offer.key} offer={offer} waiting={waiting} take={() => take(offer, module.finishStep)} />
        ))}
      </ul>
    </>
  );
}

function OfferRow({ offer, waiting, take }: { offer: Offer; waiting: boolean; take(): void }) {
  const { step, exercise, purpose, blank } = offer;
  return (
    <li>
      <p>
        <strong>{blank ? live.edit.blank : step.title}</strong>{" "}
        <span class="soft small">
          {exercise}
          {!blank && <> · {fill(words.minutes, { n: halves(step.minutes) })}</>}
        </span>
      </p>
      {!blank && <p class="small">{purpose}</p>}
      <button
        type="button"
        aria-label={blank ? purpose : fill(words.add.actOf, { title: step.title })}
        aria-disabled={waiting}
        onClick={() => !waiting && take()}
      >
        {words.add.act}
      </button>
    </li>
  );
}
