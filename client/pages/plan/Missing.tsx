/** What keeps a step from being used, in words, each with the way to its field. */

import { fill } from "#words/fill.ts";
import { form } from "#words/form.ts";
import { picture } from "#words/picture.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep, Flaw } from "../../../shared/agenda/draft.ts";
import { NOTES_CHARS, STEP_MINUTES } from "../../../shared/limits.ts";
import { asksOf } from "../../exercises/find/form.tsx";
import type { Editor } from "./model/editor.ts";
import type { Spot } from "./model/spot.ts";

/** Nothing where the step is finished. */
export function Missing({ editor, step }: { editor: Editor; step: DraftStep }) {
  const flaws = editor.flaws(step);
  if (flaws.length === 0) return null;
  return (
    <div class="missing">
      <p>{words.step.flaws}</p>
      <Flaws editor={editor} step={step} />
    </div>
  );
}

/** The flaws of a step as a list of links. */
export function Flaws({ editor, step }: { editor: Editor; step: DraftStep }) {
  const { locale } = editor.draft.value;
  const said = new Map(editor.flaws(step).map((flaw) => [wordsOf(flaw, step, locale), flaw]));
  return (
    <ul class="flaws">
      {[...said].map(([text, flaw]) => (
        <li key={text}>
          <button type="button" class="quiet" onClick={() => editor.focus(spotOf(step, flaw))}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function spotOf({ id: step }: DraftStep, { path }: Flaw): Spot {
  const [field] = path;
  return field === "settings" ? { step, field, path } : { step, field: String(field ?? "title") };
}

function wordsOf({ path, kind }: Flaw, step: DraftStep, locale: string): string {
  const { flawed } = words.step;
  switch (path[0]) {
    case "title":
      return flawed.title;
    case "minutes":
      return fill(flawed.minutes, { max: STEP_MINUTES });
    case "notes":
      return fill(flawed.notes, { max: NOTES_CHARS });
    default: {
      // A picture's words are a field of their own, deep in the one that holds it.
      const field = path[path.length - 1] === "alt" ? picture.alt : asksOf(step, locale)[String(path[1])]?.label;
      return field ? fill(flawed.field, { field, flaw: form.flaws[kind] }) : form.flaws[kind];
    }
  }
}
