/** `answers.csv`: what each person chose, for those who count for themselves. */
import * as v from "valibot";
import type { Step } from "../../shared/agenda.ts";
import type { Exercise } from "../../shared/exercises/exercise.ts";
import { Prediction } from "../../shared/exercises/predict.ts";
import type { Part, Round } from "../../shared/protocol/primitives.ts";
import { isCounted } from "../room/population.ts";
import { type Answer, answerKey, type Frozen, partOf } from "../room/state.ts";
import { type CsvCell, head, line } from "./csv.ts";
import { answersIn, itemsTold, predictionsIn, type Scope, type Told, toldSteps } from "./rounds.ts";
import type { Source } from "./source.ts";

const COLUMNS = ["step", "exercise", "round", "part", "person", "item", "value", "status", "exposed"];
/** People whose answers are in memory at once. */
const PAGE = 500;

/** A random order of the numbers from 0 to below n. */
export type Shuffle = (n: number) => number[];

/** What an answer says of one item. */
interface Said {
  item: string;
  value: CsvCell;
}

/** One part of a frozen round, and what may be told of an answer to it. Holds no answers. */
interface Listed {
  step: Step;
  round: Round;
  part: Part;
  removals: number;
  said(answer: Answer): Said[];
}

/** How far a person may be followed: there they have one number, and nowhere else. */
interface Place {
  lists: Set<Listed>;
  /** The one item that it is about; null for all. */
  item: string | null;
  people: Set<string>;
}

/**
 * People are numbered anew each time, so that two files cannot be laid side by side to follow one person. First it
 * is found out, a step at a time, who has any line; then the lines are written, a page of people at a time.
 */
export function* answersCsv(source: Source, scope: Scope, shuffle: Shuffle): Generator<string> {
  yield head(COLUMNS);
  const split = source.state.room.segments !== null;
  const everything: Place = { lists: new Set(), item: null, people: new Set() };
  let taken = 0;
  for (const told of toldSteps(source, scope)) {
    if (told.bound.exercise.privacy(told.bound.content) !== "O") continue;
    for (const frozen of told.rounds) {
      // From lines that follow a person, and the sums of a group, one can work out who is in it.
      const items = new Map<string, Place>();
      for (const [listed, answers] of listsOf(source, told, frozen)) {
        for (const answer of answers) {
          for (const { item } of listed.said(answer)) {
            const place = split ? placeOf(items, listed.part, item) : everything;
            place.lists.add(listed);
            place.people.add(answer.person);
          }
        }
      }
      for (const place of items.values()) {
        const { answers } = told.sheet;
        yield* linesOf(place, taken, shuffle, ({ round, part }, page) =>
          page.map((person) => answers.get(answerKey(round, part, person))),
        );
        taken += place.people.size;
      }
    }
  }
  const { state } = source;
  yield* linesOf(everything, taken, shuffle, ({ step, round, part, removals }, page) => {
    const answers = source.answersTo(step.id, round, part, page);
    const counted = answers.filter(({ person }) => isCounted(state, person, removals));
    const of = new Map(counted.map((answer) => [answer.person, answer]));
    return page.map((person) => of.get(person));
  });
}

function placeOf(places: Map<string, Place>, part: Part, item: string): Place {
  const key = `${part}/${item}`;
  const place = places.get(key) ?? { lists: new Set(), item, people: new Set() };
  places.set(key, place);
  return place;
}

/** The answers of a page of people, in their order; undefined where somebody said nothing that counts. */
type Read = (listed: Listed, page: readonly string[]) => readonly (Answer | undefined)[];

/** The lines of everybody in a place, by numbers that go on from those that are taken. */
function* linesOf({ lists, item, people }: Place, taken: number, shuffle: Shuffle, read: Read): Generator<string> {
  const order = shuffle(people.size);
  const numbered: string[] = [];
  for (const [i, person] of [...people].entries()) numbered[order[i] ?? i] = person;
  for (let first = 0; first < numbered.length; first += PAGE) {
    const page = numbered.slice(first, first + PAGE);
    const answers = [...lists].map((listed) => read(listed, page));
    for (const i of page.keys()) {
      let lines = "";
      for (const [at, listed] of [...lists].entries()) {
        const answer = answers[at]?.[i];
        for (const said of answer ? listed.said(answer) : []) {
          if (answer && (item === null || said.item === item))
            lines += lineOf(listed, answer, taken + first + i + 1, said);
        }
      }
      yield lines;
    }
  }
}

function lineOf(
  { step, round, part }: Listed,
  { status, exposed }: Answer,
  number: number,
  { item, value }: Said,
): string {
  return line([step.id, step.exercise, round, part, number, item, value, status, String(exposed)]);
}

/** What is listed of one round, with the answers to it; nothing when fewer people than the minimum have answered. */
function listsOf(source: Source, told: Told, frozen: Frozen): [Listed, Answer[]][] {
  const answers = answersIn(source.state, told, frozen);
  const answered = answers.filter((answer) => answer.status === "answered");
  if (answered.length < told.minimum) return [];
  const { exercise } = told.bound;
  const at = { step: told.step, round: frozen.round, removals: frozen.removals };
  const items = itemsTold(told, frozen, answered);
  const guessed = (frozen.predicted ?? []).filter((one) => !("hidden" in one)).map(({ id }) => id);
  const chosen: Listed = { ...at, part: partOf(told.bound, frozen.round), said: choicesFrom(exercise, items) };
  const expected: Listed = { ...at, part: "predict", said: guessesFrom(guessed) };
  return [
    [chosen, answers],
    [expected, guessed.length > 0 ? predictionsIn(source.state, told, frozen) : []],
  ];
}

/** What somebody chose, of the items that may be told; a pass is one line without an item. */
function choicesFrom(exercise: Exercise, items: readonly string[]) {
  return ({ status, payload }: Answer): Said[] => {
    if (status === "passed") return [{ item: "", value: "" }];
    const cells = exercise.cells(payload);
    return items.flatMap((item) => cells.filter((cell) => cell.item === item));
  };
}

/** What somebody expected of the room, for items whose predictions may be told. */
function guessesFrom(items: readonly string[]) {
  return ({ payload }: Answer): Said[] =>
    v.parse(Prediction, payload).flatMap((guess) => {
      if (!items.includes(guess.item)) return [];
      return [{ item: guess.item, value: "mode" in guess ? guess.mode : guess.mean }];
    });
}
