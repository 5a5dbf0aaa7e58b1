/** Asks the room something that is in no plan: type, press Enter, and it is open. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { quick as words } from "#words/host/quick.ts";
import { NAME_CHARS, PROMPT_CHARS } from "../../../../../shared/limits.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { Sure } from "../../../../ui/Sure.tsx";
import type { HostModel } from "../../model.ts";
import { Tick } from "../../parts/Tick.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { type Ask, BLANK, type Flaw, flawOf, KINDS, PRESETS } from "./ask.ts";
import { openQuestion, QUICK, type Quick } from "./quick.ts";
import { ReportTick } from "./ReportTick.tsx";

export interface QuickProps {
  model: HostModel;
  view: HostView;
  quick: Quick;
}

export function QuickPanel({ model, view, quick }: QuickProps) {
  const open = openQuestion(view);
  const held = quick.held.value;
  const question = useRef<HTMLTextAreaElement>(null);
  // Whoever closes the panel leaves the open question open.
  useEffect(() => quick.wait, [quick]);
  return (
    <div class="quick-panel">
      {open && !held && <p class="small quick-busy">{fill(words.busy.note, { title: open.title })}</p>}
      <Trouble model={model} at={QUICK} />
      {held && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside answers the question and leaves the panel open
        <div
          class="quick-held"
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <Sure
            ask={open ? askOf(model, open.title) : words.busy.closed}
            yes={open ? words.busy.yes : words.open}
            no={words.busy.no}
            act={quick.closeAndAsk}
            stop={() => {
              quick.wait();
              question.current?.focus();
            }}
          />
        </div>
      )}
      <Form quick={quick} question={question} />
      <div class="quick-ready">
        <Ready quick={quick} />
        <Lately quick={quick} />
        <InReport model={model} view={view} />
      </div>
    </div>
  );
}

function askOf(model: HostModel, title: string): string {
  const { finished = 0, joined = 0 } = model.progress.value ?? {};
  return fill(words.busy.ask, { title, finished, joined });
}

/** The caret is in the question from the start, so that typing and Enter are enough. */
function Form({ quick, question }: { quick: Quick; question: RefObject<HTMLTextAreaElement | null> }) {
  const [flaw, setFlaw] = useState<Flaw | null>(null);
  const ask = quick.draft.value;
  const type = (change: Partial<Ask>) => {
    setFlaw(null);
    quick.type(change);
  };
  const submit = () => {
    const found = flawOf(ask);
    setFlaw(found);
    if (!found) quick.put({ ask });
  };
  return (
    <form
      class="quick-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="quick-question">
        <span class="small">{words.question}</span>
        <textarea
          ref={question}
          rows={2}
          maxLength={PROMPT_CHARS}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: whoever opens this wants to type the question
          autoFocus
          value={ask.question}
          aria-describedby="quick-keys"
          onInput={(event) => type({ question: event.currentTarget.value })}
          onKeyDown={(event) => {
            // Enter that ends the writing of a character (Japanese, Chinese) is not meant for the question.
            if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.repeat) return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      <button type="submit" class="primary" aria-disabled={quick.sending.value}>
        {words.open}
      </button>
      <p class="soft small quick-keys">
        <span id="quick-keys">{words.keys}</span>
        {ask !== BLANK && (
          <button type="button" class="quiet small" onClick={quick.clear}>
            {words.clear}
          </button>
        )}
      </p>
      {flaw && (
        <p class="trouble" role="alert">
          {sayFlaw(flaw)}
        </p>
      )}
      <fieldset class="quick-kinds" aria-label={words.kind}>
        {KINDS.map((kind) => (
          <label key={kind} class={`chip ${ask.kind === kind ? "is-chosen" : ""}`}>
            <input
              type="radio"
              class="unseen"
              name="quick-kind"
              checked={ask.kind === kind}
              onChange={() => type({ kind })}
            />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {ask.kind === "choice" && <Options ask={ask} type={type} />}
      {ask.kind === "scale" && <Ends ask={ask} type={type} />}
      {ask.kind !== "words" && (
        <Tick on={ask.about} hint={words.aboutHint} set={(about) => type({ about })}>
          {words.about}
        </Tick>
      )}
    </form>
  );
}

interface PartProps {
  ask: Ask;
  type(change: Partial<Ask>): void;
}

function Options({ ask, type }: PartProps) {
  return (
    <label>
      <span class="small">{words.options}</span>
      <textarea
        rows={2}
        dir="auto"
        value={ask.options}
        aria-describedby="quick-options"
        onInput={(event) => type({ options: event.currentTarget.value })}
      />
      <span id="quick-options" class="soft small">
        {fill(words.optionsHint, { standard: words.standard.join(", ") })}
      </span>
    </label>
  );
}

function Ends({ ask, type }: PartProps) {
  const end = (which: "low" | "high") => (
    <label>
      <span class="small">{words[which]}</span>
      <input
        type="text"
        dir="auto"
        maxLength={NAME_CHARS}
        value={ask[which]}
        onInput={(event) => type({ [which]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="quick-ends">
      {end("low")}
      {end("high")}
      <p class="soft small">{fill(words.endsHint, words.ends)}</p>
    </div>
  );
}

/** Questions that stand ready: one press opens one. */
function Ready({ quick }: { quick: Quick }) {
  return (
    <section aria-labelledby="quick-ready">
      <h3 id="quick-ready" class="small">
        {words.presets.heading}
      </h3>
      <div class="row">
        {PRESETS.map(({ name, ...asking }) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-disabled={quick.sending.value}
            title={asking.ask.question}
            onClick={() => quick.put(asking)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}

function Lately({ quick }: { quick: Quick }) {
  const asked = quick.asked.value;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="quick-lately">
      <h3 id="quick-lately" class="small">
        {words.lately}
      </h3>
      <ul class="quick-lately">
        {asked.map((ask) => (
          <li key={JSON.stringify(ask)}>
            <button type="button" aria-disabled={quick.sending.value} onClick={() => quick.put({ ask })}>
              <span class="quick-asked">{ask.question}</span>
              <span class="soft small">{words.kinds[ask.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every quick question of this workshop, and whether the report has it; also once the room has gone on. */
function InReport({ model, view }: Pick<QuickProps, "model" | "view">) {
  const rows = view.steps.filter(({ quick }) => quick);
  if (rows.length === 0) return null;
  const titleOf = (id: string) => model.plan.value.find((step) => step.id === id)?.title ?? id;
  return (
    <fieldset class="quick-report">
      <legend class="small">{words.strip.report}</legend>
      <p class="soft small">{words.strip.reportHint}</p>
      {rows.map(({ id, quick }) => (
        <ReportTick key={id} model={model} step={id} on={quick?.inReport ?? false}>
          {titleOf(id)}
        </ReportTick>
      ))}
    </fieldset>
  );
}

function sayFlaw(flaw: Flaw): string {
  return fill(words.flaws[flaw.is], { n: "n" in flaw ? flaw.n : "", text: "text" in flaw ? flaw.text : "" });
}
