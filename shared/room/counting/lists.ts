/** Lists of what people wrote, in frozen results: rebuilt from the answers that are still there. */
import type { Change } from "../change.ts";
import type { Frozen } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { type LoadedStep, partOf } from "../state/step.ts";
import { rebuiltForClient } from "./client.ts";
import { countingOf, forStorage } from "./count.ts";
import { answeredIn, payloadsOf } from "./population.ts";

/**
 * A frozen round with all of its words, texts and cards, after moderation and deletions. Answers do not change once a
 * vote is closed, so counting all of them again gives the same figures. Where some have been deleted, the figures stay as
 * they were.
 */
export function withRebuiltLists(state: RoomState, step: LoadedStep, frozen: Frozen): Frozen {
  const { exercise, content } = step.bound;
  // A show of hands has no texts.
  if (!exercise.rebuildLists || frozen.source !== undefined) return frozen;
  const answered = answeredIn(state, step, frozen.round, partOf(step.bound, frozen.round), frozen.removals);
  const counting = countingOf(state, step, frozen.round);
  // In older rooms a result may stand although a few answers have changed since: newer answers would identify their writers.
  const payloads = payloadsOf(frozen.kept ? answered.filter(({ opening }) => opening <= frozen.opening) : answered);
  const result =
    frozen.gone || frozen.kept
      ? exercise.rebuildLists(frozen.result, payloads, counting, frozen.gone ?? {})
      : exercise.result(content, payloads, counting);
  const client = rebuiltForClient(step.bound, frozen, counting, payloads);
  return { ...frozen, result, ...(client && { client }) };
}

/**
 * a frozen round with its whole lists. Its row has only what screens show of them, or it would grow with the room. The
 * answers are those that the round was counted from: they change only while the vote is open, and then nothing is shown.
 */
export function withWholeLists(state: RoomState, step: LoadedStep, frozen: Frozen): Frozen {
  const isCut = "more" in frozen.result && frozen.result.more > 0;
  return isCut ? withRebuiltLists(state, step, frozen) : frozen;
}

/** rebuilds the lists of all frozen rounds of a step but an open one, which is counted when it closes. */
export function rebuildFrozenLists(state: RoomState, step: LoadedStep): Change[] {
  const { at, bound, frozen } = step;
  if (!bound.exercise.rebuildLists) return [];
  const open = at.phase === "collecting" ? at.round : null;
  return [...frozen.values()]
    .filter(({ round }) => round !== open)
    .map((one) => ({ put: "frozen", frozen: forStorage(bound, withRebuiltLists(state, step, one)) }));
}
