/** the client edition's own floor. Whoever reads it was not there, and is often everyone's boss. */
import type { Bound } from "../agenda/bind.ts";
import { clientFloor } from "../protocol/floors.ts";
import { countingOf } from "../room/counting/count.ts";
import type { Frozen } from "../room/state/rows.ts";
import type { RoomState } from "../room/state/state.ts";
import type { LoadedStep } from "../room/state/step.ts";

/**
 * A frozen round as a client may see it: no figure has fewer people behind it than the floor, and none is told that the room is
 * not told. What was counted for clients when the round closed is used. A facilitator may raise the floor; a figure below that
 * hides the whole result, because counting it again could tell what somebody has deleted.
 */
export function forClient(state: RoomState, step: LoadedStep, frozen: Frozen): Frozen {
  if (state.room.rehearsal) return frozen;
  const { bound } = step;
  const { client, segments: _, told: __, predicted, movement, ...rest } = frozen;
  const floor = clientFloor(bound.exercise.privacy(bound.content), state.report?.draft.floor);
  const counted = client?.result === undefined ? frozen.result : client.result;
  const whole = counted && isAbove(bound, counted, frozen, floor) ? counted : nothing(state, step, frozen, floor);
  const result = frozen.gone ? withoutLists(bound, whole) : whole;
  const moved = client?.movement ?? null;
  const groups = client?.segments;
  return {
    ...rest,
    result,
    movement: moved && moved.map((one) => aboveOrHidden(one, floor)),
    ...(predicted && { predicted: predicted.map((one) => aboveOrHidden(one, floor)) }),
    ...(groups && { segments: aboveOrNone(bound, groups, frozen, floor) }),
  };
}

/** The groups, if all that are told reach the floor: everyone less those that do would be those that don't. */
function aboveOrNone(
  bound: Bound,
  groups: NonNullable<Frozen["segments"]>,
  frozen: Frozen,
  floor: number,
): NonNullable<Frozen["segments"]> {
  const isTold = groups.every((one) => "hidden" in one || isAbove(bound, one.result, frozen, floor));
  return isTold ? groups : groups.map(({ group }) => ({ group, hidden: true }));
}

/** Without lists of what people wrote, which grow shorter with each deletion; its figures stay. */
function withoutLists({ exercise }: Bound, result: Frozen["result"]): Frozen["result"] {
  const figures = exercise.withoutTexts?.(result, Number.POSITIVE_INFINITY, undefined);
  if (!figures) return result;
  return "more" in figures ? { ...figures, more: 0 } : figures;
}

/** An item's figures, if so many people stand behind them. */
function aboveOrHidden<Item extends { id: string; n: number } | Hidden>(item: Item, floor: number): Item | Hidden {
  return "n" in item && item.n < floor ? { id: item.id, hidden: true } : item;
}

interface Hidden {
  id: string;
  hidden: true;
}

/** Whether all figures have so many people behind them. Of a show of hands everyone saw each hand. */
function isAbove({ exercise }: Bound, result: Frozen["result"], { answered }: Frozen, floor: number): boolean {
  const counts = exercise.figures(result).filter(({ measure }) => measure === "n" || /^n:|:n$/.test(measure));
  return answered >= floor && counts.every(({ value }) => value === null || value === 0 || value >= floor);
}

/** The result as it is with nobody to tell of. */
function nothing(state: RoomState, step: LoadedStep, { round }: Frozen, floor: number): Frozen["result"] {
  const { exercise, content } = step.bound;
  return exercise.result(content, [], { ...countingOf(state, step, round), minimum: floor }, []);
}
