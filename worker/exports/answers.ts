/** `answers.csv`: what each person chose, for those who count for themselves. */
import type { Answer, Frozen, RoomState } from "../room/state.ts";
import { type CsvCell, csv } from "./csv.ts";
import { answersIn, itemsTold, type Scope, type Told, toldSteps } from "./rounds.ts";

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
  const people = [...new Set(rows.map((row) => row.person))];
  const order = shuffle(people.length);
  const numbers = new Map(people.map((person, place) => [person, (order[place] ?? place) + 1]));
  const numbered = rows.map((row) => ({ row, number: numbers.get(row.person) ?? 0 }));
  // The sort is stable: within a person the rows keep the order of steps, rounds and items.
  numbered.sort((a, b) => a.number - b.number);
  return csv(
    COLUMNS,
    numbered.map(({ row, number }) => [...row.before, number, ...row.after]),
  );
}

/** The rows of one round; none when fewer people than the minimum have answered. */
function rowsOf(state: RoomState, told: Told, frozen: Frozen): Row[] {
  const answers = answersIn(state, told, frozen);
  const answered = answers.filter((answer) => answer.status === "answered");
  if (answered.length < told.minimum) return [];
  const items = itemsTold(told, frozen, answered);
  return answers.flatMap((answer) => rowsOfAnswer(told, answer, items));
}

function rowsOfAnswer({ step, bound }: Told, answer: Answer, items: readonly string[]): Row[] {
  const { person, round, part, status, exposed } = answer;
  const row = (item: string, value: CsvCell): Row => ({
    person,
    before: [step.id, step.exercise, round, part],
    after: [item, value, status, String(exposed)],
  });
  if (status === "passed") return [row("", "")];
  const cells = bound.exercise.cells(answer.payload);
  return items.flatMap((item) => cells.filter((cell) => cell.item === item).map((cell) => row(item, cell.value)));
}
