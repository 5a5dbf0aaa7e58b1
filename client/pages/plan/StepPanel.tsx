/** The step in hand: its title, minutes, priority and script. */
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import type { Priority } from "../../../shared/agenda/schema.ts";
import { NOTES_CHARS, STEP_MINUTES, TITLE_CHARS } from "../../../shared/limits.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { Minutes } from "./Minutes.tsx";
import type { Editor } from "./model/editor.ts";
import { setStep } from "./model/recipes.ts";
import { spotName } from "./use-spot.ts";

export function StepPanel({ editor }: { editor: Editor }) {
  const step = editor.chosen.value;
  const { steps } = editor.draft.value;
  if (step === null) return <section class="column step">{steps.length > 0 && <p>{words.step.none}</p>}</section>;
  const n = steps.indexOf(step) + 1;
  return (
    <section class="column step" aria-labelledby="step-heading" key={step.id}>
      <div class="column-head">
        <h2 id="step-heading">{kindOf(step)}</h2>
        <p class="soft small">{fill(words.step.place, { n, all: steps.length })}</p>
      </div>
      <Missing editor={editor} step={step} />
      <div class="field">
        <label for="step-title">{words.title}</label>
        <input
          id="step-title"
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={TITLE_CHARS}
          data-spot={spotName({ step: step.id, field: "title" })}
          value={step.title}
          onInput={({ currentTarget }) =>
            editor.act(setStep(step.id, { title: currentTarget.value }), `${step.id} title`)
          }
        />
      </div>
      <div class="field">
        <label for="step-minutes">{words.step.minutes}</label>
        <Minutes editor={editor} step={step} id="step-minutes" spot={spotName({ step: step.id, field: "minutes" })} />
      </div>
      <PriorityField editor={editor} step={step} />
      <div class="field">
        <label for="step-notes">{words.step.script}</label>
        <textarea
          id="step-notes"
          rows={8}
          dir="auto"
          maxLength={NOTES_CHARS}
          aria-describedby="step-notes-hint"
          data-spot={spotName({ step: step.id, field: "notes" })}
          value={step.notes ?? ""}
          onInput={({ currentTarget: { value } }) =>
            editor.act(setStep(step.id, { notes: value === "" ? undefined : value }), `${step.id} notes`)
          }
        />
        <p id="step-notes-hint" class="soft small">
          {words.step.scriptHint}
        </p>
      </div>
    </section>
  );
}

const PRIORITIES: readonly Priority[] = ["must", "should", "could"];

function PriorityField({ editor, step }: { editor: Editor; step: DraftStep }) {
  const is = step.priority ?? "should";
  return (
    <fieldset class="priority" data-spot={spotName({ step: step.id, field: "priority" })} tabIndex={-1}>
      <legend>{words.step.priority}</legend>
      {PRIORITIES.map((priority) => (
        <label key={priority}>
          <input
            type="radio"
            name="priority"
            checked={is === priority}
            onChange={() => editor.act(setStep(step.id, { priority }))}
          />
          <span>{words.step.priorities[priority]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What keeps the step from being used, in words; nothing where nothing does. */
function Missing({ editor, step }: { editor: Editor; step: DraftStep }) {
  const fields = new Set(editor.flaws(step).map(({ path }) => path[0]));
  if (fields.size === 0) return null;
  const { flawed } = words.step;
  const said = [
    fields.has("title") && flawed.title,
    fields.has("minutes") && fill(flawed.minutes, { max: STEP_MINUTES }),
    fields.has("notes") && fill(flawed.notes, { max: NOTES_CHARS }),
    fields.has("settings") && flawed.settings,
  ];
  return (
    <div class="missing">
      <p>{words.step.flaws}</p>
      <ul>{said.map((text) => text && <li key={text}>{text}</li>)}</ul>
    </div>
  );
}
