/** A step with what was typed into its form; an edit carries the whole step, so that it names the state wanted. */
import { STEP_MINUTES } from "../../../../shared/limits.ts";
import { same } from "../../../../shared/plain.ts";

/** What the form holds, as typed. */
export interface Typed {
  title: string;
  minutes: string;
  notes: string;
}

/** An empty title or senseless minutes leave what was there; empty notes are no notes. */
export function typedInto<Step extends { title: string; minutes: number; notes?: string | undefined }>(
  step: Step,
  typed: Typed,
): Omit<Step, "notes"> & { notes?: string } {
  const minutes = typed.minutes.trim() === "" ? Number.NaN : Number(typed.minutes.replace(",", "."));
  const { notes: _, ...rest } = step;
  const notes = typed.notes.trim();
  return {
    ...rest,
    title: typed.title.trim() || step.title,
    minutes: Number.isNaN(minutes) ? step.minutes : Math.min(STEP_MINUTES, Math.max(0, minutes)),
    ...(notes !== "" && { notes }),
  };
}

/**
 * A record as it is now, with what was changed of an earlier one, field by field: a form may stay open for minutes, a change may
 * be taken back later still, and a colleague may have changed the other fields meanwhile. A field that has gone is undefined.
 */
export function changedIn<Fields extends object>(before: Fields, after: Fields, now: Fields): Fields {
  const [from, to]: Partial<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  const changed = [...new Set(Object.keys({ ...from, ...to }))].filter((field) => !same(from?.[field], to?.[field]));
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, to?.[field]])) };
}
