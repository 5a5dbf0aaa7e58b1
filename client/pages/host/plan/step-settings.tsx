/** The planner's fields of a step that has not been opened. Fetched when they are first wanted: they come with all of the content. */
import * as v from "valibot";
import { live } from "#words/host/live.ts";
import { plan as words } from "#words/plan.ts";
import { type DraftStep, type Flaw, flawsOf, priorityOf } from "../../../../shared/agenda/draft.ts";
import { type Priority, Step } from "../../../../shared/agenda/schema.ts";
import { flawWords } from "../../../exercises/find/flaw-words.ts";
import { StepForm } from "../../../exercises/find/form.tsx";
import { TalkFields } from "../../../exercises/find/TalkFields.tsx";
import type { PictureTools } from "../../../ui/form/ask.ts";

export { fitting, offersOf } from "../../../exercises/find/offers.ts";

const PRIORITIES: readonly Priority[] = ["must", "should", "could"];

/** A room has the pictures with which it was made. */
const PICTURES: PictureTools = { Field: () => <p class="soft small">{live.edit.pictures}</p> };

export interface StepSettingsProps {
  step: DraftStep;
  locale: string;
  change(step: DraftStep): void;
  /** Says what is missing: only once somebody wanted to go on. */
  flaws: readonly Flaw[];
}

export function StepSettings({ step, locale, change, flaws }: StepSettingsProps) {
  const is = priorityOf(step);
  return (
    <>
      <StepForm
        step={step}
        locale={locale}
        flaws={flaws}
        change={(settings) => change({ ...step, settings })}
        pictures={PICTURES}
      />
      <TalkFields step={step} flaws={flaws} change={(talks) => change({ ...step, talks })} />
      <fieldset class="edit-priority">
        <legend class="small">{words.step.priority}</legend>
        {PRIORITIES.map((priority) => (
          <label key={priority}>
            <input
              type="radio"
              name={`${step.id}-priority`}
              checked={is === priority}
              onChange={() => change({ ...step, priority })}
            />
            <span>{words.step.priorities[priority]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What is missing, in words that name the fields. */
export function Flaws({ step, locale, flaws }: Pick<StepSettingsProps, "step" | "locale" | "flaws">) {
  return (
    <div class="edit-flaws" role="alert">
      <p>{words.step.flaws}</p>
      <ul>
        {[...new Set(flaws.map((flaw) => flawWords(flaw, step, locale)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The step as a plan takes it, or what keeps it from that. */
export function finishStep(draft: DraftStep, locale: string): { step: Step } | { flaws: readonly Flaw[] } {
  const flaws = flawsOf(draft, locale);
  const parsed = v.safeParse(Step, draft);
  return flaws.length === 0 && parsed.success ? { step: parsed.output } : { flaws };
}
