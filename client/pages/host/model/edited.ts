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
 * A record as it is now, with what a form has changed of it, field by field: a form may stay open for minutes, and a colleague
 * may have changed the other fields meanwhile. `first`: as it was when the form was opened; `mine`: as the form has it.
 */
export function changedIn<Fields extends object>(first: Fields, mine: Fields, now: Fields): Fields {
  const before: Partial<Record<string, unknown>> = { ...first };
  const changed = Object.entries(mine).filter(([field, value]) => !same(value, before[field]));
  return { ...now, ...Object.fromEntries(changed) };
}
