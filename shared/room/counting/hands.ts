/** A show of hands, in place of phones. */
import type { Change } from "../change.ts";
import type { Frozen } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import type { LoadedStep } from "../state/step.ts";
import { count, countingOf } from "./count.ts";

/** A round counted from raised hands, if no phone has answered it. Without any hands, an earlier count is taken back. */
export function countHands(state: RoomState, step: LoadedStep, hands: readonly unknown[], frozen: Frozen): Change {
  const { at, bound } = step;
  const { exercise, content } = bound;
  const counting = countingOf(state, step, at.round);
  // One person may raise a hand for every item, so the items do not add up to people.
  const perItem = counting.items.map((item) => hands.filter((hand) => exercise.covers(hand).includes(item)).length);
  const answered = Math.max(0, ...perItem);
  // A corrected count starts from the phones again, not from the earlier number of hands.
  const { byPhone = frozen.eligible, passed } = frozen;
  if (answered === 0) return { put: "frozen", frozen: count(state, step, { ...frozen, eligible: byPhone }) };
  return {
    put: "frozen",
    frozen: {
      ...frozen,
      // Who passed on a phone has raised no hand.
      eligible: Math.max(byPhone, answered + passed),
      byPhone,
      answered,
      result: exercise.result(content, hands, counting),
      source: "manual",
    },
  };
}
