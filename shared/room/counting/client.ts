/**
 * a round as a client may be told of it, with a floor of its own. It is counted when the round closes, and stays: what was
 * counted anew after somebody has deleted an answer would tell what they had said.
 */
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { AnyExercise } from "../../exercises/index.ts";
import { CLIENT_FLOOR, CLIENT_GROUP_FLOOR } from "../../protocol/edition.ts";
import { segmentsOf, toldGroups } from "../privacy/segments.ts";
import type { ForClient } from "../state/for-client.ts";
import type { Answer, Frozen } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import type { LoadedStep } from "../state/step.ts";
import { movementOf } from "./movement.ts";

/** How a round was counted for the room. */
interface Counted {
  frozen: Frozen;
  counting: Counting;
  answers: readonly Answer[];
  /** The result with another minimum. */
  above(minimum: number): Frozen["result"];
}

/** What differs for a client from what the room is told; nothing where no figure is below the floor. */
export function forClient(
  state: RoomState,
  step: LoadedStep,
  { frozen, counting, answers, above }: Counted,
): ForClient {
  const { bound } = step;
  const floor = CLIENT_FLOOR[bound.exercise.privacy(bound.content)];
  const result = above(floor);
  const isSame = JSON.stringify(result) === JSON.stringify(above(counting.minimum));
  return {
    ...(!isSame && { result: withoutLists(bound.exercise, result, floor) }),
    ...(frozen.movement && {
      movement: movementAt(state, step, frozen.movement, { ...counting, minimum: floor }, frozen.removals),
    }),
    ...(frozen.told && frozen.segments && { segments: groupsAt(state, step, frozen.told, counting, answers) }),
  };
}

/**
 * A result as it is kept for clients. No second list of what people wrote is: it changes as words are hidden. Figures that such a
 * list is made of go with it.
 */
function withoutLists(exercise: AnyExercise, result: Frozen["result"], floor: number): Frozen["result"] | null {
  if (!exercise.rebuildLists) return result;
  const isTold = exercise.figures(result).some(({ measure, value }) => measure === "n" && value !== null);
  if (!isTold || exercise.secondItems) return null;
  return exercise.withoutTexts?.(result, floor, undefined) ?? null;
}

/** What is kept for clients of a round whose list has changed: what may be counted may have changed with it. */
export function rebuiltForClient(
  { exercise, content }: Bound,
  { client, gone, kept }: Frozen,
  counting: Counting,
  payloads: readonly unknown[],
): ForClient | undefined {
  if (!client?.result || !exercise.rebuildLists) return client;
  const floor = CLIENT_FLOOR[exercise.privacy(content)];
  const raised = { ...counting, minimum: floor };
  const result =
    gone || kept
      ? exercise.rebuildLists(client.result, payloads, raised, gone ?? {})
      : exercise.result(content, payloads, raised);
  return { ...client, result: withoutLists(exercise, result, floor) };
}

/** R-22 with the floor, and never more than the room is told. */
function movementAt(
  state: RoomState,
  step: LoadedStep,
  told: readonly ItemMovement[],
  counting: Counting,
  removals: number,
): ItemMovement[] {
  const raised = new Map(movementOf(state, step, counting, removals).map((one) => [one.id, one]));
  return told.map((one): ItemMovement => {
    const own = raised.get(one.id);
    if ("hidden" in one || !own || "hidden" in own) return { id: one.id, hidden: true };
    return one.flows.length === 0 ? one : own;
  });
}

/** R-55 with larger groups. A group is told only if the room is told of it as well. */
function groupsAt(
  state: RoomState,
  { bound }: LoadedStep,
  room: NonNullable<Frozen["told"]>,
  counting: Counting,
  answers: readonly Answer[],
): Frozen["segments"] {
  const raised = toldGroups(state, bound, counting, answers, CLIENT_GROUP_FLOOR);
  const told = room.map(({ item, groups }) => ({
    item,
    groups: groups.filter((group) => raised.some((one) => one.item === item && one.groups.includes(group))),
  }));
  return segmentsOf(state, bound, counting, answers, told);
}
