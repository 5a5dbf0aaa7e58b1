/** One thing of a list: its text or its fields, and the buttons that move it and take it out. */
import { useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { Asks, Form, ListAsk, OwnThing, Path, Values } from "../ask.ts";
import { Beside } from "../Beside.tsx";
import { flawsBeside, flawsIn } from "../flaws.ts";
import { TextField } from "../TextField.tsx";
import { isValues, textOf, withValue } from "../values.ts";
import { ThingButton } from "./ThingButton.tsx";

interface ListRowProps {
  form: Form;
  ask: ListAsk;
  path: Path;
  value: unknown;
  last: boolean;
  change(value: unknown): void;
  /** Up (−1) or down. */
  move(by: -1 | 1): void;
  remove(): void;
  /** Enter was pressed in its text. */
  entered(): void;
  /** Something was pasted into its text; `instead` where that is empty. True if it became things of their own. */
  pasted(text: string, instead: boolean): boolean;
}

export function ListRow(props: ListRowProps) {
  const { form, ask, path, value, last, move, remove, change } = props;
  const id = form.id(path);
  const place = Number(lastOf(path));
  const ready = typeof value === "string" && !ask.plain ? ask.stock?.find((one) => one.id === value) : undefined;
  const name = fill(words.thing, { thing: ask.thing, n: place + 1 });
  const copy = ask.own?.copy;
  const hasFields = isValues(value) ? ask.own !== undefined : typeof value === "string" && ask.plain !== undefined;
  return (
    <li
      id={`${id}-row`}
      class="thing-row"
      // Beside the buttons, for those who have their hands on the keys.
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
        if (!event.altKey || by === null) return;
        event.preventDefault();
        event.stopPropagation();
        move(by);
      }}
    >
      <div class="thing-main">
        <RowText {...props} name={name} />
        {!hasFields && <Beside id={id} flaws={flawsIn(form.flaws, path)} />}
      </div>
      <div class="thing-acts">
        {ready && copy && (
          <ThingButton
            id={`${id}-copy`}
            is="words"
            label={fill(words.copyOf, { name })}
            act={() => change(copy(form.freshId(), ready.id))}
          />
        )}
        <ThingButton id={`${id}-up`} is="up" label={fill(words.up, { name })} off={place === 0} act={() => move(-1)} />
        <ThingButton id={`${id}-down`} is="down" label={fill(words.down, { name })} off={last} act={() => move(1)} />
        <ThingButton id={`${id}-remove`} is="remove" label={fill(words.remove, { name })} act={remove} />
      </div>
    </li>
  );
}

function RowText(props: ListRowProps & { name: string }) {
  const { form, ask, path, value, change, name, entered, pasted } = props;
  if (typeof value === "string" && ask.plain) {
    return (
      <TextField
        form={form}
        ask={{ kind: "line", label: name, most: ask.plain.most }}
        path={path}
        value={value}
        change={change}
        labelUnseen
        entered={entered}
        pasted={(text) => pasted(text, value === "")}
      />
    );
  }
  if (isValues(value) && ask.own) return <Own {...props} own={ask.own} value={value} />;
  const ready = ask.stock?.find((one) => one.id === value);
  if (ready) {
    return (
      <p class="thing-text">
        {ready.title !== undefined && <strong>{ready.title} </strong>}
        {ready.text}
      </p>
    );
  }
  return <p class="flaw small">{typeof value === "string" ? fill(words.unknown, { id: value }) : words.unreadable}</p>;
}

/** What somebody has written themselves. */
function Own(props: ListRowProps & { name: string; own: OwnThing; value: Values }) {
  const { form, path, value, change, name, own, entered, pasted } = props;
  const [[first, main] = [], ...others] = Object.entries(own.fields(value));
  const rest: Asks = Object.fromEntries(others);
  // Once unfolded for a flaw, the fields stay: they do not close over what mends it.
  const unfolded = useRef(false);
  unfolded.current ||= Object.keys(rest).some((key) => flawsIn(form.flaws, [...path, key]).length > 0);
  if (first === undefined || main === undefined) return null;
  const set = (next: Values) => change(own.settle?.(value, next) ?? next);
  const fields = others.length > 0 && <form.Fields form={form} asks={rest} path={path} value={value} change={set} />;
  return (
    <>
      {main.kind === "line" || main.kind === "prose" ? (
        <TextField
          form={form}
          ask={{ ...main, label: others.length > 0 ? `${name}: ${main.label}` : name }}
          path={[...path, first]}
          value={value[first]}
          change={(next) => set(withValue(value, first, next))}
          labelUnseen={others.length === 0 || own.fold !== undefined}
          entered={entered}
          pasted={(text) => pasted(text, textOf(value[first]) === "")}
        />
      ) : (
        <form.Fields form={form} asks={{ [first]: main }} path={path} value={value} change={set} />
      )}
      {fields && own.fold !== undefined ? (
        <details class="thing-fold" open={unfolded.current}>
          <summary class="small">{own.fold}</summary>
          <div class="fields">{fields}</div>
        </details>
      ) : (
        fields && <div class="fields">{fields}</div>
      )}
      <Beside id={form.id(path)} flaws={flawsBeside(form.flaws, path, [first, ...Object.keys(rest)])} />
    </>
  );
}
