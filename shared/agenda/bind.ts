/** Binds a step to its content: looks up what its settings name, in one language. */
import { bytes } from "../bytes.ts";
import type { Sheet, Showing } from "../exercises/contract.ts";
import { type AnyExercise, type ExerciseId, exercises } from "../exercises/index.ts";
import { FACE_BYTES } from "../limits.ts";
import { content, localeOf } from "./library.ts";
import type { Step } from "./schema.ts";

/** A step's exercise with its content. Only the exercise itself reads `content`. */
export interface Bound {
  exercise: AnyExercise;
  content: unknown;
}

/** Looks up the content of a step; undefined if the step names built-in content that does not exist. */
export function bind(step: Step, locale: string): Bound | undefined {
  const exercise = exercises[step.exercise];
  const all = content[localeOf(locale)];
  const words: Partial<Record<ExerciseId, unknown>> = all.words;
  const resolved = exercise.resolve(step.settings, { ...all, words: words[step.exercise] });
  return resolved === undefined ? undefined : { exercise, content: resolved };
}

/**
 * Whether all texts that a step can ever show fit into the view of a phone: those of its debrief, and, as they may be others
 * those of each page of the open vote.
 */
export function fitsPhone({ exercise, content: sealed }: Bound): boolean {
  const pages = exercise.openPages?.(sealed) ?? [];
  const shown = { role: "participant", round: 1 } as const;
  const open = { ...shown, phase: "collecting", key: false, prompt: false } as const;
  const showings: Showing[] = [
    { ...shown, phase: "debrief", flipped: false, key: true, prompt: true },
    ...pages.flatMap((_, page) => [false, true].map((flipped) => ({ ...open, page, flipped }))),
  ];
  return showings.every((showing) => bytes(JSON.stringify(exercise.face(sealed, showing))) <= FACE_BYTES);
}

/** the sheet of a page that is in hand, or another one, and how many there are; undefined where the step is no such page. */
export function sheetOf(
  { exercise, content }: Bound,
  at: number = 0,
): { at: number; all: number; sheet: Sheet } | undefined {
  const sheets = exercise.sheets?.(content) ?? [];
  const place = Math.min(at, sheets.length - 1);
  const sheet = sheets[place];
  return sheet && { at: place, all: sheets.length, sheet };
}

/** When the time of a sheet is up that is turned to now; null where it has none. */
export const sheetEnds = (sheet: Sheet | undefined, now: number): number | null =>
  sheet?.seconds === undefined ? null : now + sheet.seconds * 1000;
