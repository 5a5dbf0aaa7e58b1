/** What the rooms of the fuzz ask: a step of every exercise and of every way to ask it, and answers to them. */
import fc from "fast-check";
import * as v from "valibot";
import { type Bound, bind } from "../../shared/agenda/bind.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import type { Part, Round } from "../../shared/primitives.ts";
import type { StepState } from "../../shared/room/state/rows.ts";
import { itemsOf, partOf } from "../../shared/room/state/step.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import type { Random } from "../support/random.ts";
import { step } from "../support/room.ts";

const of = (id: string, exercise: Exclude<ExerciseId, "note">, over: object = {}): Step =>
  step(id, exercise, { ...fixtures[exercise].settings, ...over });

/** A page whose sheets are turned, one of them with a time, before a round. */
export const SHEETS = ["Sheet one", "Sheet two", "Sheet three"] as const;
const SHEETS_TEXT = `${SHEETS[0]}\n\n---\n\n${SHEETS[1]}\n\n--- 0:30\n\n${SHEETS[2]}`;

/** Every room has these. */
const ALWAYS: readonly Step[] = [
  of("commit", "commit"),
  of("before", "shift", { moment: "pre" }),
  of("venn", "venn"),
  of("after", "shift", { moment: "post" }),
];
/** A room has some of these. */
const SOME: readonly Step[] = [
  step("note", "note", { kind: "round", text: SHEETS_TEXT }),
  of("sort", "sort", { predict: true }),
  of("own", "choice", { privacy: "S" }),
  of("vote", "choice", { predict: true }),
  of("fear", "text", { privacy: "S" }),
  of("hope", "text"),
  of("cloud", "cloud", { tagging: true }),
  of("story", "scenario", { scenario: "st1", predict: true }),
  of("pulse", "pulse"),
  of("scale", "scale"),
  of("habit", "scale", { privacy: "S" }),
  of("mix", "mix"),
  of("ledger", "ledger"),
  of("rank", "rank"),
  of("audit", "audit"),
  of("profile", "profile"),
  of("spectrum", "spectrum", { predict: true }),
  of("onehat", "onehat"),
  of("doubletake", "doubletake"),
];
export const ALL: readonly Step[] = [...ALWAYS, ...SOME];

/** A room's plan, drawn by its seed. */
export function planOf(random: Random): Step[] {
  const some = [...SOME];
  const drawn = Array.from({ length: 6 }, () => some.splice(random.below(some.length), 1)).flat();
  return shuffled(random, [...ALWAYS, ...drawn]);
}

function shuffled<T>(random: Random, from: T[]): T[] {
  return from
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Words that people type; one is no own key of an object, one is a formula. */
export const WORDS = ["calm", "Brave", "rude", "constructor", "=1+1"];
/** What nobody but its writer may ever read: a private plan, a style line, a thing listed in a ledger. */
export const PRIVATE = ["for my eyes only", "short and frank", "Secret "];

/** Some answers to each exercise, the same in every run. */
const pools: ReadonlyMap<string, unknown[]> = new Map(
  Object.entries(fixtures).map(([id, { payload }]) => [id, fc.sample(payload, { seed: 1, numRuns: 60 }).map(plain)]),
);

/** Some exercises' answers are made without a prototype; what comes over a wire has one. */
function plain(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload));
}

/** What a phone sends as an answer, without its id. */
export interface Said {
  part?: Part;
  payload: unknown;
  skipped?: string[];
}

/** An answer that fits the round, as far as the step can be answered at all; now and then one that does not. */
export function said(random: Random, { id, exercise, settings }: Step, at: StepState, round: Round): Said {
  const bound = bind({ id, title: id, minutes: 1, ...{ exercise, settings } } as Step, "en");
  if (!bound || exercise === "note") return { payload: {} };
  const items = itemsOf(bound, at, round);
  const part = partOf(bound, round);
  if (random.chance(0.06)) return { ...(part !== "main" && { part }), payload: unfit(random, exercise) };
  const guesses = bound.exercise.guesses?.(bound.content) ?? [];
  if (guesses.length > 0 && random.chance(0.25)) return { part: "predict", payload: guessed(random, bound, items) };
  const skips = items.length > 1 && random.chance(0.2);
  return {
    ...(part !== "main" && { part }),
    payload: part === "tags" ? tags(random, items) : answer(random, id, bound, items, round),
    ...(skips && { skipped: random.some(items) }),
  };
}

function answer(random: Random, id: string, bound: Bound, items: readonly string[], round: Round): unknown {
  const { exercise, content } = bound;
  if (exercise.id === "text") return { text: `${id} ${random.pick(WORDS)}` };
  if (exercise.id === "cloud") return { words: random.some(WORDS).slice(0, 3) };
  const drawn = narrowed(random.pick(pools.get(exercise.id) ?? []), items);
  if (exercise.id === "commit" && isPrivate(drawn)) return { ...drawn, thenDo: PRIVATE[0] };
  const parsed = exercise.schemas.answer && v.safeParse(exercise.schemas.answer, drawn);
  if (parsed?.success && exercise.check(content, parsed.output, { round, items }) === null) return drawn;
  return narrowed(fixtures[exercise.id === "note" ? "text" : exercise.id].full, items);
}

const isPrivate = (payload: unknown): payload is { share: "private" } =>
  typeof payload === "object" && payload !== null && "share" in payload && payload.share === "private";

/** The part of an answer that is about these items. */
function narrowed(payload: unknown, items: readonly string[]): unknown {
  if (!Array.isArray(payload)) return payload;
  return payload.filter((entry: Record<string, unknown>) => {
    const about = entry.cardId ?? entry.skillId ?? entry.area ?? entry.item;
    return about === undefined || about === "own" || items.includes(String(about));
  });
}

function tags(random: Random, words: readonly string[]): unknown {
  return words.length === 0 ? [] : random.some(words).map((word) => ({ word, choice: random.pick(["L", "M", "B"]) }));
}

function guessed(random: Random, { exercise, content }: Bound, items: readonly string[]): unknown {
  const some = (exercise.guesses?.(content) ?? []).filter(({ item }) => items.includes(item) || random.chance(0.02));
  return (some.length > 0 ? random.some(some) : some).map((one) =>
    "options" in one
      ? { item: one.item, mode: random.pick(one.options) }
      : { item: one.item, mean: one.low + random.below(one.high - one.low + 1) },
  );
}

/** What no step takes: the wrong shape, too much, what the step does not offer. */
function unfit(random: Random, exercise: Exclude<ExerciseId, "note">): unknown {
  const { unfit = [], refused } = fixtures[exercise];
  return random.pick<unknown>([
    null,
    [],
    {},
    "x",
    { text: "x".repeat(501) },
    { words: ["x".repeat(31)] },
    { text: "x".repeat(9_000) },
    ...unfit,
    ...refused.map(([payload]) => payload),
  ]);
}
