/** A text of one line, or of any number. What is typed is kept as it is; it is cleaned when the plan is used. */
import { cleanLine, cleanText } from "../../../shared/text.ts";
import { nearLimit } from "../typed.tsx";
import type { ControlProps, TextAsk } from "./ask.ts";
import { Beside, describedBy } from "./Beside.tsx";
import { flawsIn } from "./flaws.ts";
import { MarkupButtons } from "./MarkupButtons.tsx";
import { textOf } from "./values.ts";

export interface TextFieldProps extends ControlProps<TextAsk> {
  /** The label is said by what is around the field. */
  labelUnseen?: boolean;
  /** What a paste does; true if it has been dealt with. */
  pasted?(text: string): boolean;
  /** What Enter does in a single line, which then shows all of its text. */
  entered?(): void;
}

export function TextField({ form, ask, path, value, change, labelUnseen, pasted, entered }: TextFieldProps) {
  const id = form.id(path);
  const text = textOf(value);
  const clean = ask.kind === "line" ? cleanLine(text) : cleanText(text);
  const flaws = flawsIn(form.flaws, path);
  const field = {
    id,
    value: text,
    dir: "auto",
    placeholder: ask.usual,
    "aria-describedby": describedBy(id),
    "aria-invalid": flaws.length > 0,
    onInput: (event: Event & { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value;
      change(ask.optional && typed === "" ? undefined : typed);
    },
    onPaste: (event: ClipboardEvent) => {
      if (pasted?.(event.clipboardData?.getData("text/plain") ?? "")) event.preventDefault();
    },
  } as const;
  return (
    <div class="field">
      <label for={id} class={labelUnseen ? "unseen" : "field-label"}>
        {ask.label}
      </label>
      {ask.markdown && <MarkupButtons field={id} change={change} />}
      {ask.kind === "line" && !entered ? (
        <input type="text" {...field} />
      ) : (
        <textarea
          rows={ask.kind === "line" ? 1 : rowsFor(text || (ask.usual ?? ""))}
          {...field}
          onKeyDown={(event) => {
            if (ask.kind === "prose" || event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            entered?.();
          }}
        />
      )}
      <Beside
        id={id}
        hint={ask.hint}
        count={nearLimit(clean, ask.most)}
        flaws={flaws}
        limits={ask}
        advice={clean === "" ? [] : (ask.advice?.(clean) ?? [])}
      />
    </div>
  );
}

/** Rows for a text in a narrow column, in browsers that do not size a field by its content. */
function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 44), 0);
  return Math.min(12, Math.max(2, rows));
}
