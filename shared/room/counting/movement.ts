/** What happened between the rounds of a step. */
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { Answer } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";
import { isAboutOneself } from "../state/step.ts";
import { countedIn } from "./population.ts";

/** Who changed between the rounds, among those who answered both before results were on a screen. */
export function movementOf(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  counting: Counting,
  removals: number,
): ItemMovement[] {
  const { exercise, content } = bound;
  const counts = (answer: Answer | undefined) => answer?.status === "answered" && !answer.exposed;
  const second = countedIn(state, sheet, 2, "main", removals);
  const earlier = sheet.frozen.get(1);
  const first = countedIn(state, sheet, 1, "main", earlier?.removals ?? removals);
  const before = new Map(first.map((answer) => [answer.person, answer]));
  const pairs = second.flatMap((answer): [unknown, unknown][] => {
    const own = before.get(answer.person);
    return own && counts(own) && counts(answer) ? [[own.payload, answer.payload]] : [];
  });
  const split = splitAboutSelf(state, sheet, bound);
  return exercise.movement(content, pairs, counting).map((moved) =>
    split.has(moved.id)
      ? { id: moved.id, hidden: true }
      : discreet(
          moved,
          counting.minimum,
          isAboutOneself(bound) && !state.room.rehearsal,
          // whoever has deleted an answer is counted in the first result, and cannot be here.
          [answering(bound, first, moved.id) + (earlier?.gone?.[moved.id] ?? 0), answering(bound, second, moved.id)],
        ),
  );
}

/** the items about oneself whose first vote is told by segment; how few moved would tell who of which group. */
function splitAboutSelf(state: RoomState, sheet: StepAnswers, { exercise, content }: Bound): ReadonlySet<string> {
  if (exercise.privacy(content) === "O" || state.room.rehearsal) return new Set();
  const told = sheet.frozen.get(1)?.told ?? [];
  return new Set(told.filter(({ groups }) => groups.length > 0).map(({ item }) => item));
}

/** How many answered an item of a round. */
function answering({ exercise }: Bound, answers: readonly Answer[], item: string): number {
  return answers.filter(({ status, payload }) => status === "answered" && exercise.covers(payload).includes(item))
    .length;
}

/**
 * the two rounds less their movement are the answers of those who gave only one. Where these are fewer than the
 * minimum, only how many changed is told, and not from what to what; nothing where few did, for then the rounds differ by
 * little else. About oneself it is so wherever anybody gave only one: all but one of them may be phones of one person.
 */
function discreet(moved: ItemMovement, minimum: number, about: boolean, answered: readonly number[]): ItemMovement {
  if ("hidden" in moved) return moved;
  const telling = answered.some((n) => n > moved.n && (about || n - moved.n < minimum));
  if (!telling) return moved;
  if (moved.changed < minimum) return { id: moved.id, hidden: true };
  return { ...moved, net: {}, flows: [], other: moved.changed };
}
