/** What a plan can set of an exercise; one `form.ts` per exercise, all of one shape. */
import type { Content } from "../../../shared/content/model.ts";
import type { ExerciseId, ExerciseWords, Task } from "../../../shared/exercises/index.ts";
import type { Ask, Asks, Values } from "../../ui/form/ask.ts";

type SettingsOf<E extends ExerciseId> = Extract<Task, { exercise: E }>["settings"];

/** All that is written in one language. */
export type Texts = Content<ExerciseWords>;

/** What a form depends on. */
export interface At {
  texts: Texts;
  /** The plan's language. */
  locale: string;
  /** What is in the fields so far. */
  settings: Values;
}

/** The fields of an exercise's settings. */
export type FormPart = (at: At) => Asks;

/** Makes a form: a field for every setting of the exercise, in the order in which they stand. */
export function formPart<E extends ExerciseId>(
  _exercise: E,
  asks: (at: At) => { readonly [Name in keyof Required<SettingsOf<E>>]: Ask },
): FormPart {
  return asks;
}
