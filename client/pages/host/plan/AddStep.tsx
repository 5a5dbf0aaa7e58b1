/** Putting a ready step into the plan while it runs: a swap-in, or something that the talk calls for. */

import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { Library } from "../../../../shared/agenda/schema.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { kindOf } from "../../../exercises/find/manifest.ts";
import { insist } from "../../../ui/chunks.ts";
import { added } from "../model/added.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { loadContent } from "./load-content.ts";

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
  const library = useLibrary(view.room.locale);
  const steps = model.plan.value;
  const [after, setAfter] = useState(view.step?.id ?? lastOf(steps)?.id ?? "");
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
          {steps.map((step, place) => (
            <option key={step.id} value={step.id}>
              {place + 1} {step.title}
            </option>
          ))}
        </select>
      </label>
      <ul class="library">
        {library?.steps.map(({ step, purpose }) => (
          <li key={step.id}>
            <p>
              <strong>{step.title}</strong>{" "}
              <span class="soft small">
                {kindOf(step)} · {fill(words.minutes, { n: step.minutes })}
              </span>
            </p>
            <p class="small">{purpose}</p>
            <button
              type="button"
              aria-label={fill(words.add.actOf, { title: step.title })}
              aria-disabled={waiting}
              onClick={() => {
                model.command(AT, { do: "edit", step: added(step, steps), after });
                setSent(true);
              }}
            >
              {words.add.act}
            </button>
          </li>
        ))}
      </ul>
      <a class="button quiet small" href="/exercises" target="_blank" rel="noreferrer">
        {words.add.see}
      </a>
    </div>
  );
}

/** Fetched when it is first wanted: it comes with all of the content. */
function useLibrary(locale: string): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let here = true;
    void insist(loadContent).then((module) => {
      if (here && module) setLibrary(module.libraries[module.localeOf(locale)]);
    });
    return () => {
      here = false;
    };
  }, [locale]);
  return library;
}
