/** A ready thing, or one's own in its place. */
import { useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { ControlProps, EitherAsk, Values } from "./ask.ts";
import { Beside } from "./Beside.tsx";
import { flawsBeside, flawsIn } from "./flaws.ts";
import { Picker } from "./Picker.tsx";
import { isValues } from "./values.ts";

export function EitherField({ form, ask, path, value, change }: ControlProps<EitherAsk>) {
  const id = form.id(path);
  const own = isValues(value);
  // Turning to the other and back loses nothing.
  const kept = useRef<{ ready?: unknown; own?: Values }>({});
  if (own) kept.current.own = value;
  else if (value !== undefined) kept.current.ready = value;

  return (
    <fieldset class="field">
      <legend class="field-label">{ask.label}</legend>
      <div class="segmented">
        <label>
          <input id={id} type="radio" name={id} checked={!own} onChange={() => change(kept.current.ready)} />
          <span>{words.fromLibrary}</span>
        </label>
        <label>
          <input
            id={`${id}-own`}
            type="radio"
            name={id}
            checked={own}
            onChange={() => change(kept.current.own ?? ask.make())}
          />
          <span>{words.ownOne}</span>
        </label>
      </div>
      {own ? (
        <div class="fields own">
          <form.Fields form={form} asks={ask.fields} path={path} value={value} change={change} />
          <Beside id={id} hint={ask.hint} flaws={flawsBeside(form.flaws, path, Object.keys(ask.fields))} />
        </div>
      ) : (
        <Ready form={form} ask={ask} path={path} value={value} change={change} />
      )}
    </fieldset>
  );
}

/** The ready one that is chosen, and the others. */
function Ready({ form, ask, path, value, change }: ControlProps<EitherAsk>) {
  const id = form.id(path);
  const chosen = ask.stock.find((one) => one.id === value);
  const [open, setOpen] = useState(value === undefined);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      {chosen && (
        <div class="ready">
          {chosen.title !== undefined && <p class="ready-title">{chosen.title}</p>}
          <p class="ready-text">{chosen.text}</p>
        </div>
      )}
      {!chosen && value !== undefined && <p class="flaw small">{fill(words.unknown, { id: String(value) })}</p>}
      <div class="acts">
        <button ref={opener} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {chosen ? words.another : words.choose}
        </button>
        {chosen && (
          <button type="button" onClick={() => change(ask.copy(chosen.id))}>
            {words.copy}
          </button>
        )}
      </div>
      {open && (
        <Picker
          id={`${id}-pick`}
          label={ask.label}
          stock={ask.stock}
          chosen={chosen ? [chosen.id] : []}
          one
          pick={(ready) => {
            change(ready);
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
      <Beside id={id} hint={ask.hint} flaws={flawsIn(form.flaws, path)} />
    </>
  );
}
