/** What a plan is: an ordered list of steps, each an exercise with its settings and planned minutes. */
import * as v from "valibot";
import { bytes } from "../bytes.ts";
import { content, localeOf } from "../content/index.ts";
import type { Exercise } from "../exercises/contract.ts";
import { exercises, Task } from "../exercises/index.ts";
import * as limits from "../limits.ts";
import { Id, LocaleTag, line, maybeProse } from "../primitives.ts";

const Plan = v.object({
  id: Id,
  title: line(limits.TITLE_CHARS),
  /** Minutes planned, with introduction, reveal and talk. */
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.STEP_MINUTES)),
  /** The facilitator's script: plain text, an empty line starts a paragraph. */
  notes: maybeProse(limits.NOTES_CHARS),
});

export const Step = v.intersect([Plan, Task]);
export type Step = v.InferOutput<typeof Step>;

export const Agenda = v.object({
  v: v.literal(1),
  id: v.optional(Id),
  title: line(limits.TITLE_CHARS),
  /** In one line, what it is good for and with how many people. */
  purpose: v.optional(line(limits.OPTION_CHARS)),
  locale: LocaleTag,
  /** Minutes in all, slack included; the steps' own minutes added up unless given. */
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(limits.STEPS * limits.STEP_MINUTES))),
  steps: v.pipe(
    v.array(Step),
    v.minLength(1),
    v.maxLength(limits.STEPS),
    v.check((steps) => new Set(steps.map((step) => step.id)).size === steps.length, "two steps have the same id"),
  ),
});
export type Agenda = v.InferOutput<typeof Agenda>;

/** A step's exercise with its texts looked up; `content` is sealed, only its exercise looks inside. */
export interface Bound {
  exercise: Exercise;
  content: unknown;
}

/** Looks a step's content up; undefined when the step names built-in content that does not exist. */
export function bind(step: Step, locale: string): Bound | undefined {
  const exercise = exercises[step.exercise];
  const resolved = exercise.resolve(step.settings, content[localeOf(locale)]);
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
  return bytes(JSON.stringify(face)) <= limits.FACE_BYTES;
}

/** How long an agenda takes, in minutes. */
export function minutesOf({ minutes, steps }: Agenda): number {
  return minutes ?? steps.reduce((sum, step) => sum + step.minutes, 0);
}
