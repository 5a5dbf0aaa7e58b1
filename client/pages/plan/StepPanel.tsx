/** The step in hand: its title, minutes, priority and script. */
import { useId, useMemo } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { clockOf } from "../../../shared/agenda/clock.ts";
import { boundOf, type DraftStep, priorityOf } from "../../../shared/agenda/draft.ts";
import { fitsLobby } from "../../../shared/agenda/lobby.ts";
import { withMoments } from "../../../shared/agenda/moments.ts";
import type { Priority } from "../../../shared/agenda/schema.ts";
import { NOTES_CHARS, TITLE_CHARS } from "../../../shared/limits.ts";
import { StepForm } from "../../exercises/find/form.tsx";
import { kindOf } from "../../exercises/find/manifest.ts";
import { TalkFields } from "../../exercises/find/TalkFields.tsx";
import { pictureTools } from "../../ui/picture/PictureField.tsx";
import { AsRead } from "./AsRead.tsx";
import { Enough } from "./Enough.tsx";
import { Minutes } from "./Minutes.tsx";
import { Missing } from "./Missing.tsx";
import type { Editor } from "./model/editor.ts";
import { setStep } from "./model/recipes.ts";
import { Needs } from "./Needs.tsx";
import type { OpenPlan } from "./open-plan.ts";
import { Used } from "./Used.tsx";
import { spotName } from "./use-spot.ts";

export function StepPanel({ editor, pictures }: Pick<OpenPlan, "editor" | "pictures">) {
  // The same tools for as long as the plan is open: a field would lose what it remembers to new ones.
  const tools = useMemo(() => pictureTools(pictures, () => editor.draft.value), [pictures, editor]);
  const step = editor.chosen.value;
  const { steps, start, locale } = editor.draft.value;
  if (step === null) return steps.length === 0 ? null : <p>{words.step.none}</p>;
  const n = steps.indexOf(step) + 1;
  const at = start === undefined ? undefined : clockOf(start, withMoments(steps, locale))[n - 1];
  return (
    <section class="step-panel" aria-labelledby="step-heading" key={step.id}>
      <div class="column-head">
        <h2 id="step-heading">{kindOf(step)}</h2>
        <p class="soft small">
          {at === undefined
            ? fill(words.step.place, { n, all: steps.length })
            : fill(words.step.placeAt, { n, time: at })}
        </p>
      </div>
      <Missing editor={editor} step={step} />
      <div class="title-and-minutes">
        <div class="plan-field">
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
        <div class="plan-field">
          <label for="step-minutes">{words.step.minutes}</label>
          <Minutes editor={editor} step={step} id="step-minutes" spot={spotName({ step: step.id, field: "minutes" })} />
        </div>
      </div>
      <Enough editor={editor} step={step} />
      <Needs editor={editor} step={step} />
      <Used step={step} />
      <PriorityField editor={editor} step={step} />
      <LobbyField editor={editor} step={step} />
      <div data-spot={spotName({ step: step.id, field: "talks" })} tabIndex={-1}>
        <TalkFields
          step={step}
          flaws={editor.flaws(step)}
          change={(talks) => editor.act(setStep(step.id, { talks }), `${step.id} talks`)}
        />
      </div>
      <div data-spot={spotName({ step: step.id, field: "settings" })} tabIndex={-1}>
        <StepForm
          step={step}
          locale={locale}
          flaws={editor.flaws(step)}
          change={(settings) => editor.setSettings(step.id, settings)}
          pictures={tools}
        />
      </div>
      <div class="plan-field">
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
        <AsRead step={step} draft={editor.draft.value} />
      </div>
    </section>
  );
}

/** of the first step, where it can be answered by people who come one after another. */
function LobbyField({ editor, step }: { editor: Editor; step: DraftStep }) {
  const hint = useId();
  const { steps, locale } = editor.draft.value;
  const bound = boundOf(step, locale);
  const fits = steps[0] === step && bound !== undefined && fitsLobby(bound);
  // What is set is never out of sight.
  if (!fits && !step.inLobby) return null;
  return (
    <div class="field" data-spot={spotName({ step: step.id, field: "inLobby" })} tabIndex={-1}>
      <label class="field-switch">
        <input
          type="checkbox"
          checked={step.inLobby === true}
          aria-describedby={hint}
          onChange={({ currentTarget }) =>
            editor.act(setStep(step.id, { inLobby: currentTarget.checked ? true : undefined }))
          }
        />
        <span>{words.step.inLobby.label}</span>
      </label>
      <p id={hint} class="soft small">
        {fits ? words.step.inLobby.hint : words.step.inLobby.unfit}
      </p>
    </div>
  );
}

const PRIORITIES: readonly Priority[] = ["must", "should", "could"];

function PriorityField({ editor, step }: { editor: Editor; step: DraftStep }) {
  const is = priorityOf(step);
  return (
    <fieldset class="priority" data-spot={spotName({ step: step.id, field: "priority" })} tabIndex={-1}>
      <legend>{words.step.priority}</legend>
      {PRIORITIES.map((priority) => (
        <label key={priority} class={is === priority ? "is-chosen" : undefined}>
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
