/** What keeps a step from being used, in words, each with the way to its field. */
import { plan as words } from "#words/plan.ts";
import type { DraftStep, Flaw } from "../../../shared/agenda/draft.ts";
import { flawWords } from "../../exercises/find/flaw-words.ts";
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
  const said = new Map(editor.flaws(step).map((flaw) => [flawWords(flaw, step, locale), flaw]));
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
