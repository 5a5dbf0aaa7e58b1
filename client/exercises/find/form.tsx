/** Finds the form of a step's settings. Title, minutes and script belong to every step, and are the planner's. */
import { useMemo } from "preact/hooks";
import type { DraftStep, Flaw } from "../../../shared/agenda/draft.ts";
import { content, localeOf } from "../../../shared/agenda/library.ts";
import type { Asks, Form, Path, PictureTools } from "../../ui/form/ask.ts";
import { Beside } from "../../ui/form/Beside.tsx";
import { Fields } from "../../ui/form/Fields.tsx";
import { flawsBeside } from "../../ui/form/flaws.ts";
import { freshId } from "../../ui/form/fresh-id.ts";
import type { FormPart } from "../contract/form.ts";

const parts = import.meta.glob<{ default: FormPart }>("../*/form.ts", { eager: true });

/** Where the settings are in a step. */
const SETTINGS: Path = ["settings"];

/** The fields of a step's settings, as they are now; none for an exercise that this page does not know. */
export function asksOf({ exercise, settings }: Pick<DraftStep, "exercise" | "settings">, locale: string): Asks {
  return parts[`../${exercise}/form.ts`]?.default({ texts: content[localeOf(locale)], locale, settings }) ?? {};
}

/** The id in the document of the field to which a flaw's path leads. */
export const fieldId = (step: string, path: Path): string => `${step}-${path.join("-")}`;

export interface StepFormProps {
  step: DraftStep;
  locale: string;
  /** All that is missing or wrong in the step. */
  flaws: readonly Flaw[];
  /** Takes the settings as they are after each key. */
  change(settings: DraftStep["settings"]): void;
  /** How the page takes pictures, where it does. */
  pictures?: PictureTools;
  /** Draws the ids of what people write themselves: from 0 up to 1. */
  draw?(): number;
}

export function StepForm(props: StepFormProps) {
  // What a field remembers of its first value is about one step.
  return <Settings key={props.step.id} {...props} />;
}

function Settings({ step, locale, flaws, change, pictures, draw }: StepFormProps) {
  const asks = asksOf(step, locale);
  const form = useMemo<Form>(
    () => ({ id: (path) => fieldId(step.id, path), freshId: () => freshId(draw), flaws, pictures, Fields }),
    [step.id, draw, flaws, pictures],
  );
  return (
    <div class="step-form fields">
      <form.Fields form={form} asks={asks} path={SETTINGS} value={step.settings} change={change} />
      <Beside id={fieldId(step.id, SETTINGS)} flaws={flawsBeside(flaws, SETTINGS, Object.keys(asks))} />
    </div>
  );
}
