/** Buttons over a text that write its markdown. */
import { useEffect, useRef } from "preact/hooks";
import { form as words } from "#words/form.ts";
import { MARKUPS, type Markup, marked, type Selected } from "./markup.ts";

export function MarkupButtons({ field, change }: { field: string; change(text: string): void }) {
  const wanted = useRef<Selected | null>(null);
  const find = () => document.getElementById(field) as HTMLTextAreaElement | null;
  useEffect(() => {
    const element = find();
    if (!wanted.current || element?.value !== wanted.current.text) return;
    const { from, to } = wanted.current;
    wanted.current = null;
    element.focus();
    element.setSelectionRange(from, to);
  });
  const mark = (is: Markup) => {
    const element = find();
    if (!element) return;
    wanted.current = marked(is, { text: element.value, from: element.selectionStart, to: element.selectionEnd });
    change(wanted.current.text);
  };
  return (
    <fieldset class="markup" aria-label={words.markup.label}>
      {MARKUPS.map((is) => (
        <button key={is} type="button" class={`quiet small markup-${is}`} onClick={() => mark(is)}>
          {words.markup[is]}
        </button>
      ))}
    </fieldset>
  );
}
