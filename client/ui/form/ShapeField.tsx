/** An object of one of several shapes: the shape is chosen, and then its fields are filled in. */
import { useRef } from "preact/hooks";
import type { ControlProps, ShapeAsk, Values } from "./ask.ts";
import { Beside } from "./Beside.tsx";
import { flawsBeside } from "./flaws.ts";
import { valuesOf } from "./values.ts";

export function ShapeField({ form, ask, path, value, change }: ControlProps<ShapeAsk>) {
  const id = form.id(path);
  const values = valuesOf(value);
  const shape = ask.shapes.find(({ by }) => by in values);
  // Turning to another shape and back loses nothing.
  const kept = useRef<Record<string, Values>>({});
  if (shape) kept.current[shape.by] = values;
  return (
    <fieldset class="field">
      <legend class="field-label">{ask.label}</legend>
      <div class="segmented">
        {ask.shapes.map(({ text, by, make }, place) => (
          <label key={by}>
            <input
              id={place === 0 ? id : `${id}-${place}`}
              type="radio"
              name={id}
              checked={by === shape?.by}
              onChange={() => change(kept.current[by] ?? make())}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {shape && (
        <div class="fields">
          <form.Fields form={form} asks={shape.fields} path={path} value={value} change={change} />
        </div>
      )}
      <Beside id={id} hint={ask.hint} flaws={flawsBeside(form.flaws, path, Object.keys(shape?.fields ?? {}))} />
    </fieldset>
  );
}
