/** `answers.csv`: what each person chose, for those who count for themselves. */
import * as v from "valibot";
import { Prediction } from "../../shared/exercises/predict.ts";
import type { Answer, Frozen, RoomState } from "../room/state.ts";
import { type CsvCell, csv } from "./csv.ts";
import { answersIn, itemsTold, predictionsIn, type Scope, type Told, toldSteps } from "./rounds.ts";

const COLUMNS = ["step", "exercise", "round", "part", "person", "item", "value", "status", "exposed"];

/** A random order of the numbers from 0 to below n. */
export type Shuffle = (n: number) => number[];

/** One line of the file, before its person has a number. */
interface Row {
  person: string;
  before: readonly CsvCell[];
  after: readonly CsvCell[];
}

/** People are numbered anew each time, so that two files cannot be laid side by side to follow one person. */
export function answersCsv(state: RoomState, scope: Scope, shuffle: Shuffle): string {
  const rows = toldSteps(state, scope)
    .filter(({ bound }) => bound.exercise.privacy(bound.content) === "O")
    .flatMap((told) => told.rounds.flatMap((frozen) => rowsOf(state, told, frozen)));
  // From lines that follow a person, and the sums of a group, one can work out who is in it.
  const followed =
    state.room.segments === null ? () => "" : ({ before, after }: Row) => [...before, after[0]].join("/");
  const numbered = numberedBy(rows, followed, shuffle);
  // The sort is stable: within a person the rows keep the order of steps, rounds and items.
  numbered.sort((a, b) => a.number - b.number);
  return csv(
    COLUMNS,
    numbered.map(({ row, number }) => [...row.before, number, ...row.after]),
  );
}

/** A number for everybody that holds as far as they may be followed, and is nobody else's. */
function numberedBy(rows: readonly Row[], followed: (row: Row) => string, shuffle: Shuffle) {
  const places = new Map<string, Set<string>>();
  for (const row of rows) places.set(followed(row), (places.get(followed(row)) ?? new Set()).add(row.person));
  const numbers = new Map<string, number>();
  for (const [place, people] of places) {
    const taken = numbers.size;
    const order = shuffle(people.size);
    for (const [i, person] of [...people].entries()) numbers.set(`${place}/${person}`, taken + (order[i] ?? i) + 1);
  }
  return rows.map((row) => ({ row, number: numbers.get(`${followed(row)}/${row.person}`) ?? 0 }));
}

/** The rows of one round; none when fewer people than the minimum have answered. */
function rowsOf(state: RoomState, told: Told, frozen: Frozen): Row[] {
  const answers = answersIn(state, told, frozen);
  const answered = answers.filter((answer) => answer.status === "answered");
  if (answered.length < told.minimum) return [];
  const items = itemsTold(told, frozen, answered);
  return [...answers.flatMap((answer) => rowsOfAnswer(told, answer, items)), ...predictionRows(state, told, frozen)];
}

/** What people expected of the room, for items whose predictions may be told. */
function predictionRows(state: RoomState, told: Told, frozen: Frozen): Row[] {
  const shown = (frozen.predicted ?? []).filter((item) => !("hidden" in item)).map(({ id }) => id);
  return predictionsIn(state, told, frozen).flatMap((answer) =>
    v.parse(Prediction, answer.payload).flatMap((guess) => {
      if (!shown.includes(guess.item)) return [];
      return [rowOf(told, answer, guess.item, "mode" in guess ? guess.mode : guess.mean)];
    }),
  );
}

function rowsOfAnswer(told: Told, answer: Answer, items: readonly string[]): Row[] {
  if (answer.status === "passed") return [rowOf(told, answer, "", "")];
  const cells = told.bound.exercise.cells(answer.payload);
  return items.flatMap((item) =>
    cells.filter((cell) => cell.item === item).map((cell) => rowOf(told, answer, item, cell.value)),
  );
}

function rowOf({ step }: Told, { person, round, part, status, exposed }: Answer, item: string, value: CsvCell): Row {
  return { person, before: [step.id, step.exercise, round, part], after: [item, value, status, String(exposed)] };
}
