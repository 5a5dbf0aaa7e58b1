/** One of the ready things, or none. */

import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { ControlProps, PickAsk } from "./ask.ts";
import { Beside, describedBy } from "./Beside.tsx";
import { flawsIn } from "./flaws.ts";
import { textOf } from "./values.ts";

export function PickField({ form, ask, path, value, change }: ControlProps<PickAsk>) {
  const id = form.id(path);
  const chosen = textOf(value);
  const known = ask.stock.find((one) => one.id === chosen);
  return (
    <div class="field">
      <label for={id} class="field-label">
        {ask.label}
      </label>
      <select
        id={id}
        value={chosen}
        aria-describedby={describedBy(id)}
        onChange={({ currentTarget }) => change(currentTarget.value || undefined)}
      >
        <option value="">{ask.none}</option>
        {chosen !== "" && !known && <option value={chosen}>{fill(words.unknown, { id: chosen })}</option>}
        {ask.stock.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title ?? one.text}
          </option>
        ))}
      </select>
      {known?.title !== undefined && <p class="ready-text">{known.text}</p>}
      <Beside id={id} hint={ask.hint} flaws={flawsIn(form.flaws, path)} />
    </div>
  );
}
