/** What two have changed at once: each sees the other's text before either is written over. */
import { fill } from "#words/fill.ts";
import { clash as words } from "#words/plan-share.ts";
import type { Clash } from "../../../shared/agenda/merge.ts";
import type { Editor } from "./model/editor.ts";
import "./share.css";

/** Nothing where nobody has changed the same thing. */
export function Clashes({ editor }: { editor: Editor }) {
  const clashes = editor.clashes.value;
  if (clashes.length === 0) return null;
  return (
    <section class="clashes" role="alert" aria-labelledby="clashes-heading">
      <h2 id="clashes-heading">{words.heading}</h2>
      <p class="soft small">{words.intro}</p>
      <ul>
        {clashes.map((clash) => (
          <Row key={`${clash.step} ${clash.field}`} editor={editor} clash={clash} />
        ))}
      </ul>
    </section>
  );
}

function Row({ editor, clash }: { editor: Editor; clash: Clash }) {
  const title = editor.draft.value.steps.find(({ id }) => id === clash.step)?.title;
  const what = `${title ?? words.plan}: ${fieldName(clash.field)}`;
  return (
    <li>
      <h3>{what}</h3>
      <dl>
        <dt>{words.mine}</dt>
        <dd dir="auto">{inWords(clash.mine)}</dd>
        <dt>{words.theirs}</dt>
        <dd dir="auto">{inWords(clash.theirs)}</dd>
      </dl>
      <p class="row">
        <button
          type="button"
          aria-label={fill(words.keepMineOf, { what })}
          onClick={() => editor.settleClash(clash, "mine")}
        >
          {words.keepMine}
        </button>
        <button
          type="button"
          aria-label={fill(words.takeTheirsOf, { what })}
          onClick={() => editor.settleClash(clash, "theirs")}
        >
          {words.takeTheirs}
        </button>
      </p>
    </li>
  );
}

function fieldName(field: string): string {
  const { fields } = words;
  if (field.startsWith("settings.")) return fields.settings;
  return Object.entries(fields).find(([name]) => name === field)?.[1] ?? fields.other;
}

/** The texts in a value, whatever it is: what people have written, without its structure. */
function inWords(value: unknown): string {
  if (value === undefined || value === "") return words.nothing;
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .filter(([name]) => name !== "id")
      .map(([, one]) => inWords(one))
      .join(" · ");
  return String(value);
}
