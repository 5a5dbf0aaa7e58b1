/** A step and its content: what the settings of an agenda name, looked up in a language. */
import { bytes } from "../bytes.ts";
import { type AnyExercise, type ExerciseId, exercises } from "../exercises/index.ts";
import { FACE_BYTES } from "../limits.ts";
import { content, localeOf } from "./library.ts";
import type { Step } from "./schema.ts";

/** A step's exercise with its texts looked up; `content` is sealed, only its exercise looks inside. */
export interface Bound {
  exercise: AnyExercise;
  content: unknown;
}

/** Looks a step's content up; undefined when the step names built-in content that does not exist. */
export function bind(step: Step, locale: string): Bound | undefined {
  const exercise = exercises[step.exercise];
  const all = content[localeOf(locale)];
  const words: Partial<Record<ExerciseId, unknown>> = all.words;
  const resolved = exercise.resolve(step.settings, { ...all, words: words[step.exercise] });
  return resolved === undefined ? undefined : { exercise, content: resolved };
}

/** Whether everything that a step can ever show fits on a phone; the wire caps a phone's view. */
export function fitsPhone({ exercise, content: sealed }: Bound): boolean {
  const face = exercise.face(sealed, {
    role: "participant",
    phase: "debrief",
    round: 1,
    flipped: false,
    key: true,
    prompt: true,
  });
  return bytes(JSON.stringify(face)) <= FACE_BYTES;
}
