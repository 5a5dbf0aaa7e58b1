/** What can be printed of the plan, each on a page of its own. */
import { prints as words } from "#words/prints.ts";
import { type Options, wishOf } from "../../room-options/options.ts";
import { handOverPlan } from "../../wire/paper-plan.ts";
import type { Editor } from "./model/editor.ts";

interface PrintsProps {
  editor: Editor;
  /** As the workshop will be made: the data sheet tells of it. */
  options: Options;
}

const SHEETS = ["run", "agenda", "data", "paper"] as const;

export function Prints({ editor, options }: PrintsProps) {
  const draft = editor.draft.value;
  const { names, retentionDays, split } = wishOf(options);
  const setup = new URLSearchParams({
    names,
    days: String(retentionDays),
    groups: split.by === "nothing" ? "no" : "yes",
  });
  return (
    <>
      <h2>{words.print}</h2>
      <ul class="row prints">
        {SHEETS.map((sheet) => (
          <li key={sheet}>
            <a
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
          </li>
        ))}
      </ul>
    </>
  );
}
