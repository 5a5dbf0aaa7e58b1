/**
 * The register of all exercises. The unions of tasks, faces and results follow from it. To add an exercise, import it and
 * append it to the list: the order of the list is the order of the wire's unions, which the schema hash includes.
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

/** A task of an agenda: an exercise with its settings. */
export const Task = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.task),
);
export type Task = v.InferOutput<typeof Task>;
export type ExerciseId = Task["exercise"];

/** The texts of a step as a role may see them, discriminated by exercise. */
export const Face = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.face),
);
export type Face = v.InferOutput<typeof Face>;

/** The frozen result of a round, discriminated by exercise. */
export const Result = v.variant(
  "exercise",
  all.map(({ schemas }) => schemas.result),
);
export type Result = v.InferOutput<typeof Result>;

type WordsOf<E> = E extends Exercise<infer _Schemas, infer _Content, infer Words> ? Words : never;

/** The default texts of each exercise by its id; exercises without such texts are left out. */
export type ExerciseWords = {
  [Id in ExerciseId as unknown extends WordsOf<(typeof register)[Id]> ? never : Id]: WordsOf<(typeof register)[Id]>;
};

/** Any exercise of the register. */
export type AnyExercise = Exercise<{
  task: v.GenericSchema<unknown, Task>;
  face: v.GenericSchema<unknown, Face>;
  answer: v.GenericSchema | null;
  result: v.GenericSchema<unknown, Result>;
}>;

export const exercises: Readonly<Record<ExerciseId, AnyExercise>> = register;
