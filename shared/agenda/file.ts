/**
 * A plan as a file: written with the address of its JSON Schema, and read from whatever somebody gives. What can be taken of a
 * broken file is taken; what cannot is named with its place. The words for it are the page's.
 */
import * as v from "valibot";
import { fits } from "../bytes.ts";
import { type ExerciseId, exercises } from "../exercises/index.ts";
import { OPTION_CHARS, PLAN_FILE_BYTES, READING_CHARS, STEPS, TITLE_CHARS } from "../limits.ts";
import { owns } from "../plain.ts";
import { Id, LocaleTag } from "../primitives.ts";
import { cutText, pointsFor } from "../text.ts";
import { type Draft, type DraftStep, type Flaw, flawsOf, newStepId, Used } from "./draft.ts";
import { type PictureBytes, picturesFrom, picturesText } from "./file-pictures.ts";
import { SCHEMA_PATH } from "./json-schema.ts";
import { localeOf } from "./library.ts";
import { Agenda, Priority } from "./schema.ts";

/** What was not as it should be in a file that could be read. Steps are counted from 1, as they stand in the file. */
export type FileFlaw =
  /** A field of the plan cannot be read; it is left out. */
  | { kind: "field"; field: string }
  /** A text of the plan is too long; its beginning is kept. */
  | { kind: "long-field"; field: string }
  /** Only the first steps are taken. */
  | { kind: "too-many-steps"; steps: number; most: number }
  /** Not a step at all; left out. */
  | { kind: "no-step"; step: number }
  /** An exercise that this version does not have; the step is left out. */
  | { kind: "unknown-exercise"; step: number; title: string; exercise: string }
  /** A field of the step cannot be read; it is left out. */
  | { kind: "step-field"; step: number; title: string; field: string }
  /** An earlier step has the same id; this one gets another. */
  | { kind: "same-id"; step: number; title: string; first: number }
  /** The step is taken as it is, and something in it is missing or wrong. */
  | { kind: "unfinished"; step: number; title: string; flaws: readonly Flaw[] };

/** Why nothing of a file can be taken. */
export type FileProblem =
  | { kind: "too-large"; most: number }
  | { kind: "no-json" }
  /** JSON, and not a plan. */
  | { kind: "no-plan" }
  /** A plan of a version that this one cannot read. */
  | { kind: "version"; version: string };

/** `pictures`: those that the plan shows and its file has; `unread`: how many more there were, which are left out. */
export type FileRead =
  | { ok: true; draft: Draft; pictures: PictureBytes; unread: number; said: FileFlaw[] }
  | { ok: false; problem: FileProblem };

/** The version of plans that files of this product have. */
const VERSION = Agenda.entries.v.literal;
/**
 * What a form can still show, far above every limit of a plan: entries of a list, UTF-16 units of a text, and lists and objects
 * inside one another, because copying these takes a stack.
 */
const MOST = { entries: 500, units: 50_000, depth: 10 } as const;
const MINUTES = 5;

/**
 * A plan as the text of a file, finished or not. `origin`: of the server whose JSON Schema describes it; `pictures`: those that
 * the plan shows.
 */
export function fileOf({ id: _, v: version, ...plan }: Draft, origin: string, pictures?: PictureBytes): string {
  const shown = pictures && pictures.size > 0 && { pictures: picturesText(pictures) };
  return `${JSON.stringify({ $schema: origin + SCHEMA_PATH, v: version, ...plan, ...shown }, null, 2)}\n`;
}

/** Reads a file as a plan of one's own, under this id. It never throws. */
export function readFile(text: string, id: string): FileRead {
  if (!fits(text, PLAN_FILE_BYTES)) return { ok: false, problem: { kind: "too-large", most: PLAN_FILE_BYTES } };
  let json: unknown;
  try {
    // Some editors begin a file with a mark of its encoding.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problem: { kind: "no-json" } };
  }
  if (!isRecord(json) || !Array.isArray(json.steps)) return { ok: false, problem: { kind: "no-plan" } };
  const { v: version = VERSION } = json;
  if (version !== VERSION) return { ok: false, problem: { kind: "version", version: shown(version) } };
  const said: FileFlaw[] = [];
  const plan = planIn(json, said);
  const draft: Draft = { v: VERSION, id, ...plan, steps: stepsIn(json.steps, plan.locale, said) };
  return { ok: true, draft, said, ...picturesFrom(json.pictures, draft) };
}

type Plan = Omit<Draft, "v" | "id" | "steps">;

/** Most characters of the plan's own texts. */
const LONGEST: Readonly<Record<string, number>> = {
  title: TITLE_CHARS,
  client: TITLE_CHARS,
  purpose: OPTION_CHARS,
  reading: READING_CHARS,
};

/** The fields of the plan itself, each by its own schema. */
function planIn(json: Record<string, unknown>, said: FileFlaw[]): Plan {
  const { $schema: _schema, v: _v, id: _id, steps: _steps, title: _title, locale: _locale, ...others } = Agenda.entries;
  const whole = Object.fromEntries(
    Object.entries(json).map(([field, value]) => [field, withinLength(field, value, said)]),
  );
  const { title, locale, ...rest } = whole;
  const read: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(others)) {
    // An empty field is one that nobody has filled in.
    if (!owns(rest, field) || rest[field] === "") continue;
    if (v.is(schema, rest[field])) read[field] = rest[field];
    else said.push({ kind: "field", field });
  }
  const isLocale = v.is(LocaleTag, locale);
  if (typeof title !== "string") said.push({ kind: "field", field: "title" });
  if (!isLocale && locale !== undefined) said.push({ kind: "field", field: "locale" });
  return {
    title: typeof title === "string" ? title : "",
    locale: isLocale ? locale : localeOf(undefined),
    ...v.parse(v.partial(v.object(others)), read),
  };
}

function withinLength(field: string, value: unknown, said: FileFlaw[]): unknown {
  const most = owns(LONGEST, field) ? LONGEST[field] : undefined;
  if (most === undefined || typeof value !== "string") return value;
  // A text that is not too long has no more UTF-16 units than this; looking at all of a longer one would take its time.
  const cut = cutText(value.slice(0, 2 * pointsFor(most)), most);
  if (cut !== value) said.push({ kind: "long-field", field });
  return cut;
}

function stepsIn(list: readonly unknown[], locale: string, said: FileFlaw[]): DraftStep[] {
  if (list.length > STEPS) said.push({ kind: "too-many-steps", steps: list.length, most: STEPS });
  const steps: DraftStep[] = [];
  const places = new Map<string, number>();
  for (const [at, value] of list.slice(0, STEPS).entries()) {
    const found = stepIn(value, at + 1, said);
    if (!found) continue;
    const first = places.get(found.id);
    if (first !== undefined) said.push({ kind: "same-id", step: at + 1, title: found.title, first });
    const step =
      first === undefined && found.id !== "" ? found : { ...found, id: newStepId(found.id || found.exercise, steps) };
    places.set(step.id, at + 1);
    steps.push(step);
    const flaws = flawsOf(step, locale);
    if (flaws.length > 0) said.push({ kind: "unfinished", step: at + 1, title: step.title, flaws });
  }
  return steps;
}

/** One step with whatever of it can be read; its id is empty if it has none. */
function stepIn(value: unknown, step: number, said: FileFlaw[]): DraftStep | undefined {
  if (!isRecord(value)) {
    said.push({ kind: "no-step", step });
    return undefined;
  }
  const { id, exercise, settings, minutes, notes, priority, talks, inLobby, used } = value;
  const title = isText(value.title) ? value.title : "";
  if (!isExercise(exercise)) {
    said.push({ kind: "unknown-exercise", step, title, exercise: shown(exercise) });
    return undefined;
  }
  const wrong = (field: string) => void said.push({ kind: "step-field", step, title, field });
  if (!isText(value.title) && value.title !== undefined) wrong("title");
  if (id !== undefined && !v.is(Id, id)) wrong("id");
  const isMinutes = typeof minutes === "number" && Number.isFinite(minutes);
  if (!isMinutes) wrong("minutes");
  if (notes !== undefined && !isText(notes)) wrong("notes");
  const isPriority = v.is(Priority, priority);
  if (!isPriority && priority !== undefined) wrong("priority");
  const isTalks = isRecord(talks) && canBeShown(talks, MOST.depth);
  if (!isTalks && talks !== undefined) wrong("talks");
  if (inLobby !== true && inLobby !== undefined) wrong("inLobby");
  const isUsed = v.is(v.array(Used), used);
  if (!isUsed && used !== undefined) wrong("used");
  const isSettings = isRecord(settings) && canBeShown(settings, MOST.depth);
  if (!isSettings) wrong("settings");
  return {
    id: v.is(Id, id) ? id : "",
    exercise,
    title,
    minutes: isMinutes ? minutes : MINUTES,
    ...(isText(notes) && { notes }),
    ...(isPriority && { priority }),
    settings: isSettings ? settings : {},
    ...(isTalks && { talks }),
    ...(inLobby === true && { inLobby }),
    ...(isUsed && { used }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isExercise(value: unknown): value is ExerciseId {
  return typeof value === "string" && owns(exercises, value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MOST.units;
}

/** Looks no deeper than it has to, so that it cannot run out of stack itself. */
function canBeShown(value: unknown, deepest: number): boolean {
  if (typeof value === "string") return isText(value);
  if (typeof value !== "object" || value === null) return true;
  const inside = Object.values(value);
  return deepest > 0 && inside.length <= MOST.entries && inside.every((one) => canBeShown(one, deepest - 1));
}

/** A value that should have been a word or a number, short enough for a sentence. */
function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? cutText(String(value).slice(0, 80), 40) : "";
}
