/** What is asked: a step of every exercise and of every way to ask it, and answers to each. */
import fc from "fast-check";
import * as v from "valibot";
import { type Bound, bind } from "../../shared/agenda/bind.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Privacy } from "../../shared/primitives.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { ALL } from "../fuzz/plan.ts";
import type { Random } from "../support/random.ts";
import { choiceStep, step } from "../support/room.ts";

/** A step that can be answered. */
export interface Asked {
  step: Step;
  bound: Bound;
  privacy: Privacy;
  /** The least number of people behind a figure. */
  minimum: number;
  items: readonly string[];
  /** Answers that fit it. */
  pool: readonly unknown[];
}

/** R-08, said again here: a floor that is changed in the product has to show. */
const FLOOR = { O: 3, S: 5 };

/** Four options, so that two people can move between four places. */
export const FOUR = choiceStep("four", { options: ["a", "b", "c", "d"], rounds: 2 });

/** Steps that the rooms of the fuzz do not have. */
const MORE: readonly Step[] = [
  FOUR,
  choiceStep("mirror", { options: ["a", "b", "c"], rounds: 2, privacy: "S", predict: true }),
  choiceStep("several", { options: ["a", "b", "c"], max: 2 }),
  step("lenses", "spectrum", { areas: ["vision", "time"], lenses: "three" }),
  step("again", "scenario", { ...fixtures.scenario.settings, rounds: 2, predict: true }),
];

/** Answers of steps that have other settings than the fixtures, or want more to say. */
const PAYLOADS: Record<string, fc.Arbitrary<unknown>> = {
  four: fc.constantFrom("a", "b", "c", "d").map((option) => ({ options: [option] })),
  several: fc.subarray(["a", "b", "c"], { minLength: 1, maxLength: 2 }).map((options) => ({ options })),
  lenses: fc
    .dictionary(
      fc.constantFrom("vision", "time"),
      fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }), fc.nat({ max: 10 })),
      { minKeys: 1 },
    )
    .map((said) => Object.entries({ ...said }).map(([area, [me, job, team]]) => ({ area, me, job, team }))),
  cloud: fc.record({
    words: fc.uniqueArray(fc.constantFrom("calm", "brave", "rude", "constructor", "=1+1"), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  hope: fc.constantFrom("more time", "=1+1", "less noise", "A plan", "a plan", "Z").map((text) => ({ text })),
  fear: fc.constantFrom("too late", "=1+1", "too much", "Nobody asks", "nobody asks").map((text) => ({ text })),
};

const answered = [...ALL, ...MORE].filter(({ exercise }) => exercise !== "note");

export const STEPS: readonly Asked[] = answered.map(asked);
const byId = new Map(STEPS.map((one) => [one.step.id, one]));

/** A step of the register, by its id. */
export function askedIn(id: string): Asked {
  const found = byId.get(id);
  if (!found) throw new Error(`No step ${id}`);
  return found;
}

/** Answers that leave nothing out. */
export function wholeAnswers({ bound: { exercise }, items, pool }: Asked): readonly unknown[] {
  return pool.filter((payload) => items.every((item) => exercise.covers(payload).includes(item)));
}

/** Steps that are told together, so that none of them can be answered for another person alone. */
export function togetherWith({ step: { id, exercise }, bound }: Asked): readonly string[] {
  if (!bound.exercise.links) return [id];
  return STEPS.filter((one) => one.step.exercise === exercise).map((one) => one.step.id);
}

function asked(one: Step): Asked {
  const bound = bind(one, "en");
  if (!bound) throw new Error(`${one.id} names content that there is not`);
  const { exercise, content } = bound;
  const privacy = exercise.privacy(content);
  const items = exercise.items(content);
  const base = { step: one, bound, privacy, minimum: FLOOR[privacy], items };
  const pool = answersTo(one).filter((payload) => fits(base, payload));
  if (pool.length < 2) throw new Error(`${one.id} has too few answers`);
  return { ...base, pool };
}

/** Whether the step takes an answer in its first round. */
function fits({ bound: { exercise, content }, items }: Pick<Asked, "bound" | "items">, payload: unknown): boolean {
  const parsed = exercise.schemas.answer && v.safeParse(exercise.schemas.answer, payload);
  return parsed?.success === true && exercise.check(content, parsed.output, { round: 1, items }) === null;
}

/** Whole answers, so that most items have enough people, and some that leave items out. */
function answersTo({ id, exercise }: Step): unknown[] {
  const fixture = fixtures[exercise === "note" ? "text" : exercise];
  const drawn = fc.sample(PAYLOADS[id] ?? fixture.payload, { seed: 7, numRuns: 60 });
  const whole = fixture.opposed ?? [];
  const all = PAYLOADS[id] ? drawn : [...drawn, ...Array.from({ length: 12 }, () => [fixture.full, ...whole]).flat()];
  // Some are made without a prototype; what comes over a wire has one.
  return all.map((payload) => JSON.parse(JSON.stringify(payload)));
}

/** What somebody expects of the room's answers; undefined where the step does not ask. */
export function guess(random: Random, { bound: { exercise, content } }: Asked): unknown {
  const guesses = exercise.guesses?.(content) ?? [];
  if (guesses.length === 0) return undefined;
  return random
    .some(guesses)
    .map((one) =>
      "options" in one
        ? { item: one.item, mode: random.pick(one.options) }
        : { item: one.item, mean: one.low + random.below(one.high - one.low + 1) },
    );
}

/** Another answer of the same status that covers the same items; undefined where there is none. */
export function otherAnswer(random: Random, one: Asked, payload: unknown): unknown {
  // A plan has more in it than what it is counted by.
  if (isPlan(payload) && random.chance(0.5)) return otherPlan(payload);
  const alike = one.pool.filter((other) => !same(other, payload) && same(coverOf(one, other), coverOf(one, payload)));
  return alike.length === 0 ? undefined : random.pick(alike);
}

/** What an answer handles, and for whom it is: what two answers that differ in nothing but what they say have in common. */
function coverOf({ bound: { exercise } }: Asked, payload: unknown): unknown {
  const covered = [...exercise.covers(payload)].sort();
  return [covered, exercise.completion?.(payload) ?? null, shareOf(payload)];
}

/** A plan that counts the same. */
export function otherPlan(payload: unknown): unknown {
  return isPlan(payload) ? { ...payload, thenDo: `${payload.thenDo}, at last` } : payload;
}

const isPlan = (payload: unknown): payload is { thenDo: string } =>
  typeof payload === "object" && payload !== null && "thenDo" in payload;

/** By whom a plan is read. */
export function shareOf(payload: unknown): unknown {
  return typeof payload === "object" && payload !== null && "share" in payload ? payload.share : null;
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
