/** Things in an order: chosen, written, pasted, moved and taken out, by pointer or by keys. */
import "./things.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { ControlProps, ListAsk } from "../ask.ts";
import { Beside } from "../Beside.tsx";
import { flawsIn } from "../flaws.ts";
import { Picker } from "../Picker.tsx";
import { listOf, useUsual } from "../values.ts";
import { ListRow } from "./ListRow.tsx";
import { keysOf, moved, withMore, without, withThing } from "./order.ts";
import { PasteBox } from "./PasteBox.tsx";
import { type Row, rowsOf } from "./paste.ts";

export function ListField({ form, ask, path, value, change }: ControlProps<ListAsk>) {
  const id = form.id(path);
  const plain = useUsual(value, ask.usual);
  const [open, setOpen] = useState<"pick" | "paste" | null>(null);
  const [said, setSaid] = useState("");
  const focus = useFocusLater(value);
  const list = value === undefined ? (ask.usual ?? []) : listOf(value);
  const set = (next: readonly unknown[]) => change(plain(next));
  const row = (place: number) => `${form.id([...path, place])}-row`;
  const { own, plain: texts, stock = [] } = ask;
  const writers = own?.write ?? (texts?.write === undefined ? [] : [{ text: texts.write, make: () => "" }]);
  const make = own ? own.pasted : texts && ((_: string, [text]: Row) => text);

  const add = (things: readonly unknown[], at = list.length) => {
    set(withMore(list, at, things));
    focus(row(at));
  };
  const paste = (rows: readonly Row[], at = list.length, instead = 0) => {
    if (!make) return;
    const things = rows.map((cells) => make(form.freshId(), cells));
    set([...list.slice(0, at), ...things, ...list.slice(at + instead)]);
    setSaid(fill(words.pasted, { n: things.length }));
    focus(row(at + things.length - 1));
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= list.length) return;
    set(moved(list, from, to));
    setSaid(fill(words.moved, { thing: ask.thing, n: to + 1, all: list.length }));
    const [here, there] = [form.id([...path, from]), form.id([...path, to])];
    const at = document.activeElement?.id ?? "";
    if (at === here || at.startsWith(`${here}-`)) focus(there + at.slice(here.length));
  };
  const remove = (place: number) => {
    set(without(list, place));
    setSaid(fill(words.removed, { thing: ask.thing, n: list.length - 1 }));
    const next = Math.min(place, list.length - 2);
    focus(next < 0 ? `${id}-add` : `${form.id([...path, next])}-remove`);
  };
  const pick = (ready: string, on: boolean) => set(on ? [...list, ready] : list.filter((thing) => thing !== ready));

  const keys = keysOf(list, ask);
  return (
    <fieldset class="field">
      <legend class="field-label">
        {ask.label} <span class="count">{countOf(ask, list)}</span>
      </legend>
      {list.length > 0 && (
        <ol class="things">
          {list.map((thing, place) => (
            <ListRow
              key={keys[place]}
              form={form}
              ask={ask}
              path={[...path, place]}
              value={thing}
              last={place === list.length - 1}
              change={(next) => set(withThing(list, place, next))}
              move={(by) => move(place, place + by)}
              remove={() => remove(place)}
              entered={() => {
                const [kind] = writers;
                if (kind) add([kind.make(form.freshId())], place + 1);
              }}
              pasted={(text, instead) => {
                const rows = rowsOf(text);
                if (rows.length < 2 || !make) return false;
                paste(rows, instead ? place : place + 1, instead ? 1 : 0);
                return true;
              }}
            />
          ))}
        </ol>
      )}
      <div class="acts">
        {ask.add !== undefined && (
          <button
            id={`${id}-add`}
            type="button"
            aria-expanded={open === "pick"}
            onClick={() => setOpen(open === "pick" ? null : "pick")}
          >
            {ask.add}
          </button>
        )}
        {writers.map(({ text, make }, place) => (
          <button
            key={text}
            id={ask.add === undefined && place === 0 ? `${id}-add` : undefined}
            type="button"
            onClick={() => add([make(form.freshId())])}
          >
            {text}
          </button>
        ))}
        {make && (
          <button
            type="button"
            aria-expanded={open === "paste"}
            onClick={() => setOpen(open === "paste" ? null : "paste")}
          >
            {words.paste}
          </button>
        )}
      </div>
      {open === "pick" && (
        <Picker
          id={`${id}-pick`}
          label={ask.add ?? ask.label}
          stock={stock}
          chosen={list.filter((thing) => typeof thing === "string")}
          pick={pick}
        />
      )}
      {open === "paste" && (
        <PasteBox
          id={`${id}-paste`}
          take={(rows) => {
            paste(rows);
            setOpen(null);
          }}
        />
      )}
      <Beside
        id={id}
        hint={ask.hint}
        limits={ask}
        flaws={flawsIn(form.flaws, path).filter((flaw) => flaw.path.length === path.length)}
      />
      <p class="unseen" role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** "8 of 32", as long as all are ready ones. */
function countOf({ stock, most }: ListAsk, list: readonly unknown[]): string {
  const ready = stock && list.every((thing) => stock.some(({ id }) => id === thing));
  if (ready) return fill(words.of, { n: list.length, all: stock.length });
  return list.length > most ? fill(words.of, { n: list.length, all: most }) : String(list.length);
}

/** Moves the focus to an element that is there once `value` has changed, or to the first field in it. */
function useFocusLater(value: unknown): (id: string) => void {
  const wanted = useRef<{ id: string; before: unknown } | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current.before === value) return;
    const element = document.getElementById(wanted.current.id);
    wanted.current = null;
    (element?.querySelector<HTMLElement>("input, textarea") ?? element)?.focus();
  });
  return (id) => {
    wanted.current = { id, before: value };
  };
}
