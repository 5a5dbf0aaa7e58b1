/** In which order a phone asks the questions. */
import type { Pole } from "../../../shared/content/model.ts";
import { poleOf } from "../../../shared/exercises/profile/key.ts";
import { shuffled } from "../../ui/shuffle.ts";

/** Questions of one side that may follow each other: more would show the pattern. */
const RUN = 2;

/** Shuffled for this phone and step, with no more than two of one side in a row. */
export function orderOf<Question extends { id: number }>(
  questions: readonly Question[],
  seed: number,
  step: string,
): Question[] {
  const left = shuffled(questions, seed, step);
  const order: Question[] = [];
  while (left.length > 0) {
    const at = left.findIndex((question) => mayFollow(order, question, left));
    // Sides too uneven to be mixed well are still all asked.
    order.push(...left.splice(Math.max(0, at), 1));
  }
  return order;
}

/** Whether a question may come next, so that the rest can still be mixed. */
function mayFollow(before: readonly { id: number }[], next: { id: number }, left: readonly { id: number }[]): boolean {
  const pole = poleOf(next.id);
  const run = 1 + runOf(before, pole);
  if (run > RUN) return false;
  const same = left.filter(({ id }) => poleOf(id) === pole).length - 1;
  const others = left.length - 1 - same;
  return same <= RUN - run + RUN * others && others <= RUN * (same + 1);
}

function runOf(before: readonly { id: number }[], pole: Pole): number {
  const run = [...before].reverse().findIndex(({ id }) => poleOf(id) !== pole);
  return run === -1 ? before.length : run;
}
