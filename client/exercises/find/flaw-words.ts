/** What is missing or wrong in a step, in words that name the field. */
import { fill } from "#words/fill.ts";
import { form } from "#words/form.ts";
import { picture } from "#words/picture.ts";
import { plan as words } from "#words/plan.ts";
import type { DraftStep, Flaw } from "../../../shared/agenda/draft.ts";
import { NOTES_CHARS, STEP_MINUTES } from "../../../shared/limits.ts";
import { asksOf } from "./form.tsx";

export function flawWords({ path, kind }: Flaw, step: DraftStep, locale: string): string {
  const { flawed } = words.step;
  switch (path[0]) {
    case "title":
      return flawed.title;
    case "minutes":
      return fill(flawed.minutes, { max: STEP_MINUTES });
    case "notes":
      return fill(flawed.notes, { max: NOTES_CHARS });
    case "talks":
      return fill(flawed.field, { field: form.talks.summary, flaw: form.talks.wrong });
    default: {
      // A picture's words are a field of their own, deep in the one that holds it.
      const field = path[path.length - 1] === "alt" ? picture.alt : asksOf(step, locale)[String(path[1])]?.label;
      return field ? fill(flawed.field, { field, flaw: form.flaws[kind] }) : form.flaws[kind];
    }
  }
}
