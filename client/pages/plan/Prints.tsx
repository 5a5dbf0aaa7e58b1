/** What can be printed of the plan, each on a page of its own. */
import { prints as words } from "#words/prints.ts";
import { type Options, wishOf } from "../../room-options/options.ts";
import { handOverPlan } from "../../wire/paper-plan.ts";
import type { Editor } from "./model/editor.ts";
import "./prints.css";

interface PrintsProps {
  editor: Editor;
  /** As the workshop will be made: the data sheet tells of it. */
  options: Options;
}

const SHEETS = ["run", "agenda", "data", "paper"] as const;

export function Prints({ editor, options }: PrintsProps) {
  const draft = { ...editor.draft.value, id: editor.id.value };
  const { names, retentionDays, split } = wishOf(options);
  const setup = new URLSearchParams({
    names,
    days: String(retentionDays),
    groups: split.by === "nothing" ? "no" : "yes",
  });
  return (
    <nav class="prints" aria-label={words.print}>
      <h2>{words.print}</h2>
      <div class="row">
        {SHEETS.map((sheet) => (
          <a
            key={sheet}
            class="button"
            href={`/paper/plan?sheet=${sheet}${sheet === "data" ? `&${setup}` : ""}#${draft.id}`}
            target="_blank"
            rel="noopener"
            // The page that opens reads what is kept, or what is handed over where nothing is kept yet.
            onClick={() => {
              handOverPlan(draft);
              void editor.flush();
            }}
          >
            {words.sheets[sheet]}
          </a>
        ))}
      </div>
    </nav>
  );
}
