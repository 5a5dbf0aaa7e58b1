/** Minutes of a step: − and +, and typing. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { STEP_MINUTES } from "../../../shared/limits.ts";
import { IconButton } from "./icons.tsx";
import type { Editor } from "./model/editor.ts";
import { minutesWithin, setStep } from "./model/recipes.ts";

interface MinutesProps {
  editor: Editor;
  step: DraftStep;
  /** The id of the field, where it has a label of its own. */
  id?: string;
  spot?: string;
}

export function Minutes({ editor, step, id, spot }: MinutesProps) {
  // What is typed may be no number yet: the step keeps the last one that was.
  const [typed, setTyped] = useState<string | null>(null);
  const { minutes } = step;
  const set = (to: number, field?: string) => editor.act(setStep(step.id, { minutes: minutesWithin(to) }), field);
  return (
    <span class="minutes">
      <IconButton icon="minus" label={words.step.less} act={() => set(minutes - 1)} disabled={minutes <= 0} />
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={STEP_MINUTES}
        step="any"
        data-spot={spot}
        aria-label={id === undefined ? fill(words.steps.minutesOf, { title: step.title }) : undefined}
        value={typed ?? String(minutes)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const to = Number(value);
          if (value.trim() !== "" && !Number.isNaN(to)) set(to, `${step.id} minutes`);
        }}
        onBlur={() => setTyped(null)}
      />
      <IconButton icon="plus" label={words.step.more} act={() => set(minutes + 1)} disabled={minutes >= STEP_MINUTES} />
    </span>
  );
}
