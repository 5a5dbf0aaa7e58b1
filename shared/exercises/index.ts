/**
 * The register: every exercise that an agenda can name. All else follows from it. A new exercise is imported and takes the
 * last place: the order is that of the wire's unions, whose digest a test holds.
 */
import * as v from "valibot";
import { audit } from "./audit/index.ts";
import { choice } from "./choice/index.ts";
import { cloud } from "./cloud/index.ts";
import { commit } from "./commit/index.ts";
import type { Exercise } from "./contract.ts";
import { ledger } from "./ledger/index.ts";
import { mix } from "./mix/index.ts";
import { note } from "./note/index.ts";
import { profile } from "./profile/index.ts";
import { pulse } from "./pulse/index.ts";
import { rank } from "./rank/index.ts";
import { scale } from "./scale/index.ts";
import { scenario } from "./scenario/index.ts";
import { shift } from "./shift/index.ts";
import { sort } from "./sort/index.ts";
import { spectrum } from "./spectrum/index.ts";
import { text } from "./text/index.ts";
import { venn } from "./venn/index.ts";

const register = {
  audit,
  ledger,
  mix,
  scale,
  choice,
  cloud,
  commit,
  note,
  profile,
  pulse,
  rank,
  scenario,
  sort,
  shift,
  spectrum,
  text,
  venn,
};

const all = Object.values(register);

/** What an agenda may ask for: an exercise and settings that fit it. */
export const Task = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.task),
);
export type Task = v.InferOutput<typeof Task>;
export type ExerciseId = Task["exercise"];

/** A step's texts as one role may see them, told apart by their exercise. */
export const Face = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.face),
);
export type Face = v.InferOutput<typeof Face>;

/** A round's frozen result, told apart by its exercise. */
export const Result = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.result),
);
export type Result = v.InferOutput<typeof Result>;

type WordsOf<E> = E extends Exercise<infer _Schemas, infer _Content, infer Words> ? Words : never;

/** What each exercise says unless a step carries its own words, under its id; those without words are left out. */
export type ExerciseWords = {
  [Id in ExerciseId as unknown extends WordsOf<(typeof register)[Id]> ? never : Id]: WordsOf<(typeof register)[Id]>;
};

/** An exercise of the register, whichever it is. */
export type AnyExercise = Exercise<{
  task: v.GenericSchema<unknown, Task>;
  face: v.GenericSchema<unknown, Face>;
  answer: v.GenericSchema | null;
  result: v.GenericSchema<unknown, Result>;
}>;

export const exercises: Readonly<Record<ExerciseId, AnyExercise>> = register;
