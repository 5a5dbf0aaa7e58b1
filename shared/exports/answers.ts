/** `answers.csv`: what each person chose, for people who want to count for themselves. */
import * as v from "valibot";
import type { Step } from "../agenda/schema.ts";
import type { Cell } from "../exercises/contract.ts";
import { Prediction } from "../exercises/predict.ts";
import type { Part, Round } from "../primitives.ts";
import { mayBeListed } from "../room/answers/consent.ts";
import type { Source } from "../room/source.ts";
import type { Answer, Frozen } from "../room/state/rows.ts";
import type { RoomState } from "../room/state/state.ts";
import { isAboutOneself, partOf } from "../room/state/step.ts";
import { consentedOf } from "./consent.ts";
import { head, line } from "./csv.ts";
import { answersIn, type ExportedStep, exportedSteps, predictionsIn, type Scope } from "./rounds.ts";

const COLUMNS = ["step", "exercise", "round", "part", "person", "item", "value", "status", "exposed"];

/** A random order of the numbers from 0 to below n. */
export type Shuffle = (n: number) => number[];

/** The answers to one part of a frozen round, and what may be shown of them. */
interface Listed {
  step: Step;
  round: Round;
  part: Part;
  /** The items that have lines, in the plan's order. */
  items: readonly string[];
  /** Everybody who has a line. */
  answers: readonly Answer[];
  cells(payload: unknown): Cell[];
}

/**
 * Each unit and each file has new random numbers, so that nobody can follow a person through two units or two files.
 * The answers to one step are in memory at a time.
 */
export function* answersCsv(source: Source, scope: Scope, shuffle: Shuffle): Generator<string> {
  yield head(COLUMNS);
  // No screen has lines.
  if (scope.early) return;
  let taken = 0;
  for (const exported of exportedSteps(source, scope)) {
    for (const frozen of exported.rounds) {
      for (const unit of unitsOf(source.state, exported, frozen)) {
        yield* linesOf(unit, taken, shuffle(unit.answers.length), isMarked(unit, exported.minimum));
        taken += unit.answers.length;
      }
    }
  }
}

/** The lines of a unit in the order of its people's numbers, which begin after those already `taken`. */
function* linesOf(unit: Listed, taken: number, order: readonly number[], marked: boolean): Generator<string> {
  const { step, round, part, answers } = unit;
  const numbered: Answer[] = [];
  for (const [i, answer] of answers.entries()) numbered[order[i] ?? i] = answer;
  for (const [i, answer] of numbered.entries()) {
    const { status, exposed } = answer;
    for (const { item, value } of linesIn(unit, answer)) {
      const cells = [step.id, step.exercise, round, part, taken + i + 1, item, value, status];
      yield line([...cells, marked ? String(exposed) : ""]);
    }
  }
}

/** The cells of an answer, in the plan's order. */
function linesIn({ items, cells }: Listed, { payload }: Answer): Cell[] {
  const all = cells(payload);
  return items.flatMap((item) => all.filter((cell) => cell.item === item));
}

/** A person has one number within a unit: a part of a round, or one item of it. */
function unitsOf(state: RoomState, exported: ExportedStep, frozen: Frozen): Listed[] {
  // The figures still count deleted answers, so lists without them would reveal what they were.
  if (frozen.gone) return [];
  const listed = isAboutOneself(exported.bound)
    ? [ownIn(state, exported, frozen)]
    : [choicesIn(state, exported, frozen), guessesIn(state, exported, frozen)];
  return listed.flatMap((listed) =>
    isFollowed(state, exported, listed)
      ? [listed]
      : listed.items.map((item) => withLines({ ...listed, items: [item] })),
  );
}

function withLines(listed: Listed): Listed {
  return { ...listed, answers: listed.answers.filter((answer) => linesIn(listed, answer).length > 0) };
}

/**
 * Whether one number may stand for all items of a list. Lines that follow a person over several items can reveal who is in a
 * group (next to the group's figures), whose answers changed when a vote was reopened, who is who in a second round (most
 * people answer the same again), and who came late or skipped something (if a neighbour saw it).
 */
function isFollowed({ room }: RoomState, { at, minimum }: ExportedStep, listed: Listed): boolean {
  const covered = listed.answers.map((answer) => coveredBy(listed, answer));
  return room.segments === null && at.openings === 1 && areShared(covered, minimum);
}

/** Whether the file may say who answered after a result had been on a screen. */
function isMarked(unit: Listed, minimum: number): boolean {
  return areShared(
    unit.answers.map((answer) => `${answer.exposed} ${coveredBy(unit, answer)}`),
    minimum,
  );
}

const coveredBy = (listed: Listed, answer: Answer): string =>
  JSON.stringify(linesIn(listed, answer).map(({ item }) => item));

/** Whether each of these values occurs at least `minimum` times. */
function areShared(values: readonly string[], minimum: number): boolean {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()].every((n) => n >= minimum);
}

/** What people chose, for items whose figures are shown. Who passed has no line. */
function choicesIn(state: RoomState, exported: ExportedStep, frozen: Frozen): Listed {
  const { exercise } = exported.bound;
  const figures = exercise.figures(frozen.result);
  return withLines({
    step: exported.step,
    round: frozen.round,
    part: partOf(exported.bound, frozen.round),
    items: figures.flatMap(({ item, measure, value }) => (measure === "n" && value !== null ? [item] : [])),
    answers: answersIn(state, exported, frozen).filter(({ status }) => status === "answered"),
    cells: (payload) => exercise.cells(payload, { content: exported.bound.content, result: frozen.result }),
  });
}

/** what those said about themselves who consent, of items that may be listed and of which enough of them said something. */
function ownIn(state: RoomState, exported: ExportedStep, frozen: Frozen): Listed {
  const all = choicesIn(state, exported, frozen);
  const listed = { ...all, answers: consentedOf(state, exported, frozen, all.answers) };
  const saying = (item: string) => withLines({ ...listed, items: [item] }).answers.length;
  const items = all.items.filter((item) => mayBeListed(exported.bound, item) && saying(item) >= exported.minimum);
  return withLines({ ...listed, items });
}

/** What people predicted, for items whose predictions are shown. */
function guessesIn(state: RoomState, exported: ExportedStep, frozen: Frozen): Listed {
  const items = (frozen.predicted ?? []).filter((one) => !("hidden" in one)).map(({ id }) => id);
  return withLines({
    step: exported.step,
    round: frozen.round,
    part: "predict",
    items,
    answers: items.length > 0 ? predictionsIn(state, exported, frozen) : [],
    cells: (payload) =>
      v.parse(Prediction, payload).map((guess) => ({
        item: guess.item,
        value: "mode" in guess ? guess.mode : guess.mean,
      })),
  });
}
