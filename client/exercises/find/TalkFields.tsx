/** How long people talk in a step, folded away: most steps keep the usual times. */
import { form as words } from "#words/form.ts";
import type { DraftStep, Flaw } from "../../../shared/agenda/draft.ts";
import type { Asks, Form, Path } from "../../ui/form/ask.ts";
import { Fields } from "../../ui/form/Fields.tsx";
import { flawsIn } from "../../ui/form/flaws.ts";
import { freshId } from "../../ui/form/fresh-id.ts";
import { isValues } from "../../ui/form/values.ts";
import { talks } from "../common-fields.ts";
import { fieldId } from "./form.tsx";

const ASKS: Asks = { talks };
const TOP: Path = [];

export interface TalkFieldsProps {
  step: DraftStep;
  /** All that is missing or wrong in the step. */
  flaws: readonly Flaw[];
  change(talks: DraftStep["talks"]): void;
}

export function TalkFields({ step, flaws, change }: TalkFieldsProps) {
  const form: Form = { id: (path) => fieldId(step.id, path), freshId, flaws, Fields };
  const open = step.talks !== undefined || flawsIn(flaws, ["talks"]).length > 0;
  return (
    <details class="talk-fields" key={step.id} open={open}>
      <summary>{words.talks.summary}</summary>
      {/* The plan checks what is typed: a number out of range is told beside its field. */}
      <Fields
        form={form}
        asks={ASKS}
        path={TOP}
        value={step}
        change={({ talks: typed }) => change(isValues(typed) ? typed : undefined)}
      />
    </details>
  );
}
