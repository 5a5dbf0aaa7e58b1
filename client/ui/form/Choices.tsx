/** Switches, and one of a few. */
import type { ChoiceAsk, ControlProps, SwitchAsk } from "./ask.ts";
import { Beside, describedBy } from "./Beside.tsx";
import { flawsIn } from "./flaws.ts";
import { useUsual } from "./values.ts";

export function SwitchField({ form, ask, path, value, change }: ControlProps<SwitchAsk>) {
  const id = form.id(path);
  const plain = useUsual(value, ask.usual);
  return (
    <div class="field">
      <label class="field-switch">
        <input
          id={id}
          type="checkbox"
          checked={typeof value === "boolean" ? value : ask.usual}
          aria-describedby={describedBy(id)}
          onChange={(event) => change(plain(event.currentTarget.checked))}
        />
        <span>{ask.label}</span>
      </label>
      <Beside id={id} hint={ask.hint} flaws={flawsIn(form.flaws, path)} />
    </div>
  );
}

export function ChoiceField({ form, ask, path, value, change }: ControlProps<ChoiceAsk>) {
  const id = form.id(path);
  const plain = useUsual(value, ask.usual);
  const chosen = value ?? ask.usual;
  const hint = ask.options.find((option) => option.value === chosen)?.hint ?? ask.hint;
  return (
    <fieldset class="field" aria-describedby={describedBy(id)}>
      <legend class="field-label">{ask.label}</legend>
      <div class="segmented">
        {ask.options.map((option, place) => (
          <label key={option.text}>
            {/* The first one has the field's id: it is where the field begins. */}
            <input
              id={place === 0 ? id : `${id}-${place}`}
              type="radio"
              name={id}
              checked={option.value === chosen}
              onChange={() => change(plain(option.value))}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <Beside id={id} hint={hint} flaws={flawsIn(form.flaws, path)} />
    </fieldset>
  );
}
