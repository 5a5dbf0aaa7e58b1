/** What happened between the rounds of a step. */
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { Answer } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isAboutOneself, type LoadedStep } from "../state/step.ts";
import { countedIn } from "./population.ts";

/** Who changed between the rounds, among those who answered both before results were on a screen. */
export function movementOf(state: RoomState, step: LoadedStep, counting: Counting, removals: number): ItemMovement[] {
  const { exercise, content } = step.bound;
  const second = countedIn(state, step, 2, "main", removals);
  const earlier = step.frozen.get(1);
  const first = countedIn(state, step, 1, "main", earlier?.removals ?? removals);
  const split = splitItems(state, step);
  const guarded = isAboutOneself(step.bound) && !state.room.rehearsal;
  return exercise.movement(content, pairsOf(first, second), counting).map((movement) => {
    const { id } = movement;
    if (split.has(id)) return { id, hidden: true };
    // who has deleted an answer is counted in the first result and cannot be counted here.
    const answeredFirst = answeredCount(step.bound, first, id) + (earlier?.gone?.[id] ?? 0);
    return redact(movement, counting.minimum, guarded, [answeredFirst, answeredCount(step.bound, second, id)]);
  });
}

/** Both answers of everybody who answered both rounds unexposed. */
function pairsOf(first: readonly Answer[], second: readonly Answer[]): [unknown, unknown][] {
  const counts = ({ status, exposed }: Answer) => status === "answered" && !exposed;
  const before = new Map(first.map((answer) => [answer.person, answer]));
  return second.flatMap((answer): [unknown, unknown][] => {
    const own = before.get(answer.person);
    return own && counts(own) && counts(answer) ? [[own.payload, answer.payload]] : [];
  });
}

/** items about oneself whose first vote is shown by group. A few who changed would reveal who is in which group. */
function splitItems(state: RoomState, { bound: { exercise, content }, frozen }: LoadedStep): ReadonlySet<string> {
  if (exercise.privacy(content) === "O" || state.room.rehearsal) return new Set();
  const shown = frozen.get(1)?.told ?? [];
  return new Set(shown.filter(({ groups }) => groups.length > 0).map(({ item }) => item));
}

/** How many people answered an item. */
function answeredCount({ exercise }: Bound, answers: readonly Answer[], item: string): number {
  return answers.filter(({ status, payload }) => status === "answered" && exercise.covers(payload).includes(item))
    .length;
}

/**
 * the results of the two rounds minus their movement are the answers of people who answered only one round. If these
 * are fewer than the minimum, only the number of changes stays, without directions. If few people changed, nothing stays,
 * because then the two results differ by little else. About oneself (`guarded`) this holds as soon as anybody answered only
 * one round: all but one of them may be phones of one person.
 */
function redact(
  movement: ItemMovement,
  minimum: number,
  guarded: boolean,
  answered: readonly [first: number, second: number],
): ItemMovement {
  if ("hidden" in movement) return movement;
  const { id, n, changed } = movement;
  const reveals = answered.some((all) => all > n && (guarded || all - n < minimum));
  if (!reveals) return movement;
  return changed < minimum ? { id, hidden: true } : { ...movement, net: {}, flows: [], other: changed };
}
