/** What follows from the register: the unions of all tasks, faces and results, and each exercise by its id. */
import * as v from "valibot";
import * as named from "./all.ts";
import type { Exercise } from "./contract.ts";

const register = { ...named };

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
