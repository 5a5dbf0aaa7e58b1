/**
 * A plan in the making. Its steps may be unfinished: what is missing or wrong is told beside the field, and the plan is kept
 * all the same. Once nothing is, it is an agenda.
 */
import * as v from "valibot";
import { type ExerciseId, exercises } from "../exercises/index.ts";
import { Talks } from "../exercises/talks.ts";
import { DISTINCT, NOT_THERE, Time, TOO_LONG, WRONG_SHEETS } from "../primitives.ts";
import { type Bound, bind, fitsPhone } from "./bind.ts";
import { Agenda, type Priority, Step } from "./schema.ts";

/** A step whose settings are as somebody has typed them so far. */
export interface DraftStep {
  id: string;
  exercise: ExerciseId;
  title: string;
  minutes: number;
  notes?: string | undefined;
  priority?: Priority | undefined;
  settings: Readonly<Record<string, unknown>>;
  /** As typed, like the settings. */
  talks?: Readonly<Record<string, unknown>> | undefined;
  inLobby?: true | undefined;
  /** What it really took in earlier runs, the latest last. */
  used?: Used[] | undefined;
}

/** One run of a step: when its workshop began, in milliseconds since 1970, and how many minutes the step took. */
export const Used = v.object({ at: Time, minutes: v.pipe(v.number(), v.finite(), v.minValue(0)) });
export type Used = v.InferOutput<typeof Used>;

/** A plan as the planner holds, keeps and undoes it. */
export type Draft = Omit<Agenda, "steps" | "id" | "$schema"> & { id: string; steps: readonly DraftStep[] };

/** An agenda as a plan in the making, under this id. */
export function draftFrom({ $schema: _, ...agenda }: Agenda, id: string): Draft {
  return { ...agenda, id, steps: agenda.steps.map((step): DraftStep => ({ ...step })) };
}

/** What is missing or wrong in a step. `path` leads to the field: `["settings", "cards", 2, "text"]`. */
export interface Flaw {
  path: readonly (string | number)[];
  kind: FlawKind;
}

export type FlawKind =
  /** Nothing is there yet. */
  | "missing"
  | "too-long"
  | "too-few"
  | "too-many"
  /** Two have the same id, or the same text stands for one. */
  | "twice"
  /** A number outside its range. */
  | "out-of-range"
  /** Built-in content that does not exist, in this version or language. */
  | "unknown"
  /** More text than a phone can be sent at once. */
  | "too-much"
  /** Too many pages in one, or a time of one that is too short or too long. */
  | "pages"
  | "wrong";

/** All that keeps a step from being used; empty if nothing does. */
export function flawsOf(step: DraftStep, locale: string): Flaw[] {
  const parsed = v.safeParse(Step, step);
  if (!parsed.success) return flawsIn(step, parsed.issues);
  const bound = bind(parsed.output, locale);
  if (!bound) return [{ path: ["settings"], kind: "unknown" }];
  return fitsPhone(bound) ? [] : [{ path: ["settings"], kind: "too-much" }];
}

/** The exercise of a step with its content; undefined while the step is unfinished. */
export function boundOf(step: DraftStep, locale: string): Bound | undefined {
  const parsed = v.safeParse(Step, step);
  return parsed.success ? bind(parsed.output, locale) : undefined;
}

/** How long people talk in a step, as far as it says so in a way that can be read. */
export function talksOf({ talks }: Pick<DraftStep, "talks">): Talks {
  const parsed = v.safeParse(Talks, talks ?? {});
  return parsed.success ? parsed.output : {};
}

/** The plan as an agenda; undefined while a step is unfinished or there is none. */
export function finished(draft: Draft): Agenda | undefined {
  const parsed = v.safeParse(Agenda, draft);
  if (!parsed.success) return undefined;
  return parsed.output.steps.every((step) => flawsOf(step, draft.locale).length === 0) ? parsed.output : undefined;
}

/** How much a step matters: as its plan says, else what is usual for such a step. */
export function priorityOf(step: Pick<DraftStep, "exercise" | "settings" | "priority">): Priority {
  const { exercise, settings, priority } = step;
  return priority ?? (exercises[exercise].must?.(settings) ? "must" : "should");
}

/** An id like `wanted` that none of these steps has: "sort", "sort-2", "sort-3". */
export function newStepId(wanted: string, steps: readonly { id: string }[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  const stem = wanted.replace(/-\d+$/, "").slice(0, 30);
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
  return id;
}

type Issues = readonly v.BaseIssue<unknown>[];

/** The unions of a plan say only that nothing fits, so a step's settings are asked of their own exercise. */
function flawsIn({ exercise, settings }: DraftStep, all: Issues): Flaw[] {
  const task = v.safeParse(exercises[exercise].schemas.task, { exercise, settings });
  const plain = all.filter((issue) => keysOf(issue)[0] !== "settings");
  return [...plain, ...(task.issues ?? [])].flatMap((issue) => flawsOfIssue(issue));
}

/**
 * One of several forms may fit, such as the id of a card or a card of one's own. What is missing in the form that was meant is
 * more telling than that none fits: it is the one whose fields were looked at.
 */
function flawsOfIssue(issue: v.BaseIssue<unknown>, before: Flaw["path"] = []): Flaw[] {
  const path = [...before, ...keysOf(issue)];
  const inside =
    issue.type === "union" || issue.type === "variant" ? issue.issues?.filter((one) => one.path) : undefined;
  if (inside && inside.length > 0) return once(inside.flatMap((one) => flawsOfIssue(one, path)));
  return [{ path, kind: kindOf(issue) }];
}

/** Two forms may lack the same field. */
function once(flaws: readonly Flaw[]): Flaw[] {
  return [...new Map(flaws.map((flaw) => [flaw.path.join("/"), flaw])).values()];
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function kindOf({ type, input, message, expected }: v.BaseIssue<unknown>): FlawKind {
  if (expected === DISTINCT) return "twice";
  if (input === undefined || input === "" || Number.isNaN(input)) return "missing";
  switch (type) {
    case "min_length":
      return Array.isArray(input) ? "too-few" : "missing";
    case "max_length":
      return Array.isArray(input) ? "too-many" : "too-long";
    case "min_value":
    case "max_value":
      return "out-of-range";
    case "check":
      if (message === NOT_THERE) return "missing";
      if (message === TOO_LONG) return "too-long";
      if (message === WRONG_SHEETS) return "pages";
      // What else is checked: of numbers together, how far they lie apart; of a list, ids that are not to be had.
      return Array.isArray(input) ? "wrong" : "out-of-range";
    default:
      return "wrong";
  }
}
