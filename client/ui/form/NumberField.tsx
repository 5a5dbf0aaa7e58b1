/** A whole number, typed or stepped. What is typed and is no number stays in the field, with words beside it. */

import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { ControlProps, NumberAsk } from "./ask.ts";
import { Beside, describedBy } from "./Beside.tsx";
import { flawsIn } from "./flaws.ts";
import { isSame, useUsual } from "./values.ts";

export function NumberField({ form, ask, path, value, change }: ControlProps<NumberAsk>) {
  const id = form.id(path);
  const plain = useUsual(value, ask.usual);
  const { least, most, by = 1, parts = false } = ask;
  // An emptied field stays empty while somebody is about to type another number into it.
  const [typed, setTyped] = useState<string | null>(null);
  const stands = typed !== null && isSame(plain(read(typed, parts)), value);
  const shown = stands ? typed : (value ?? ask.usual);
  const now = value ?? ask.usual;
  const number = typeof now === "number" ? now : least;
  const to = (next: number) => change(plain(Math.min(most, Math.max(least, next))));
  const flaws = flawsIn(form.flaws, path);
  const steps = [
    { by: -by, sign: "−", label: words.less, key: "ArrowDown", end: number <= least },
    { by, sign: "+", label: words.more, key: "ArrowUp", end: number >= most },
  ];
  const [less, more] = steps.map(({ by: step, sign, label, end }) => (
    <button
      key={sign}
      type="button"
      aria-label={fill(label, { label: ask.label })}
      // Not `disabled`, which would throw the focus away with the press that reaches the end.
      aria-disabled={end}
      onClick={() => {
        if (!end) to(number + step);
      }}
    >
      {sign}
    </button>
  ));
  return (
    <div class="field">
      <label for={id} class="field-label">
        {ask.label}
      </label>
      <div class="number">
        {less}
        <input
          id={id}
          type="text"
          inputMode={least < 0 ? "text" : parts ? "decimal" : "numeric"}
          autoComplete="off"
          value={typeof shown === "number" || typeof shown === "string" ? String(shown) : ""}
          aria-describedby={describedBy(id)}
          aria-invalid={flaws.length > 0}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            change(plain(read(currentTarget.value, parts)));
          }}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            const step = steps.find(({ key }) => key === event.key);
            if (!step) return;
            event.preventDefault();
            to(number + step.by);
          }}
        />
        {more}
      </div>
      <Beside
        id={id}
        hint={ask.hint ?? fill(words.range, { least: signed(least), most: signed(most) })}
        flaws={flaws}
        limits={ask}
      />
    </div>
  );
}

/** The number that was typed; what is none stays as it is. */
function read(typed: string, parts: boolean): unknown {
  const text = typed.trim().replace("−", "-");
  if (text === "") return undefined;
  if (!parts) return /^-?\d{1,9}$/.test(text) ? Number(text) : typed;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : typed;
}

const signed = (n: number): string => (n < 0 ? `−${-n}` : String(n));
