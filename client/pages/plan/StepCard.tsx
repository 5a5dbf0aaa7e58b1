/** A step in the column: chosen by a press, and moved, copied and removed where it is. */
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { IconButton } from "./icons.tsx";
import { Minutes } from "./Minutes.tsx";
import type { Editor } from "./model/editor.ts";
import { spotName } from "./use-spot.ts";

interface StepCardProps {
  editor: Editor;
  step: DraftStep;
  place: number;
  all: number;
}

export function StepCard({ editor, step, place, all }: StepCardProps) {
  const chosen = editor.chosen.value?.id === step.id;
  const title = step.title || kindOf(step);
  const unfinished = editor.flaws(step).length > 0;
  return (
    <li
      class={chosen ? "step-card is-chosen" : "step-card"}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        if (event.altKey && event.key === "ArrowUp") editor.move(step.id, place - 1);
        else if (event.altKey && event.key === "ArrowDown") editor.move(step.id, place + 1);
        else if (event.key === "Delete") editor.remove(step.id);
        else return;
        event.preventDefault();
      }}
    >
      <button
        type="button"
        class="step-open"
        data-spot={spotName({ step: step.id })}
        aria-current={chosen}
        onClick={() => editor.choose(step.id)}
      >
        <span class="step-title">{title}</span>
        <span class="soft small">
          {kindOf(step)}
          {unfinished && <strong class="unfinished"> · {words.steps.missing}</strong>}
        </span>
        <span class="step-minutes">{fill(words.steps.minutes, { n: step.minutes })}</span>
      </button>
      {chosen && (
        <div class="step-tools">
          <Minutes editor={editor} step={step} id={`minutes-${step.id}`} />
          <IconButton
            icon="up"
            label={fill(words.steps.up, { title })}
            act={() => editor.move(step.id, place - 1)}
            disabled={place === 0}
          />
          <IconButton
            icon="down"
            label={fill(words.steps.down, { title })}
            act={() => editor.move(step.id, place + 1)}
            disabled={place === all - 1}
          />
          <IconButton
            icon="copy"
            label={fill(words.steps.duplicate, { title })}
            act={() => editor.duplicate(step.id)}
          />
          <IconButton icon="remove" label={fill(words.steps.remove, { title })} act={() => editor.remove(step.id)} />
        </div>
      )}
    </li>
  );
}
