/** A field for many things at once. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import { type Row, rowsOf } from "./paste.ts";

export function PasteBox({ id, take }: { id: string; take(rows: readonly Row[]): void }) {
  const [text, setText] = useState("");
  const rows = rowsOf(text);
  return (
    <div class="paste">
      <label for={id} class="small">
        {words.pasteHint}
      </label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="button"
        aria-disabled={rows.length === 0}
        onClick={() => {
          if (rows.length > 0) take(rows);
        }}
      >
        {rows.length === 0 ? words.pasteNone : fill(words.pasteAdd, { n: rows.length })}
      </button>
    </div>
  );
}
