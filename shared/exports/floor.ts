/** the client edition's own floor. Whoever reads it was not there, and is often everyone's boss. */
import type { ItemMovement } from "../exercises/distribution.ts";
import type { ItemPrediction } from "../exercises/predict.ts";
import { CLIENT_FLOOR, CLIENT_GROUP_FLOOR } from "../protocol/edition.ts";
import { countingOf, minimumOf } from "../room/counting/count.ts";
import { linkedTo } from "../room/counting/linked.ts";
import { movementOf } from "../room/counting/movement.ts";
import { countedIn, payloadsOf } from "../room/counting/population.ts";
import { segmentsOf, toldGroups } from "../room/privacy/segments.ts";
import type { Source } from "../room/source.ts";
import type { Answer, Frozen, ToldGroups } from "../room/state/rows.ts";
import type { RoomState } from "../room/state/state.ts";
import { type LoadedStep, partOf } from "../room/state/step.ts";

/**
 * A frozen round as a client may see it: a figure with fewer people behind it than the floor is hidden, and no figure is told
 * that the room's own result hides. The facilitator may raise the floor; nothing lowers it.
 */
export function forClient(source: Source, step: LoadedStep, frozen: Frozen): Frozen {
  const state = withLinked(source, frozen);
  const { bound } = step;
  const least = state.report?.draft.floor ?? 0;
  const room = minimumOf(state, bound);
  // A rehearsal has nobody to protect.
  const floor = state.room.rehearsal ? room : Math.max(room, least, CLIENT_FLOOR[bound.exercise.privacy(bound.content)]);
  const answers = countedIn(state, step, frozen.round, partOf(bound, frozen.round), frozen.removals);
  const { segments: _, told: __, predicted, ...rest } = frozen;
  return {
    ...rest,
    result: resultAt(state, step, frozen, answers, { room, floor }),
    movement: frozen.movement && movementAt(state, step, frozen, floor),
    ...(predicted && { predicted: predicted.map((one) => (isBelow(one, floor) ? hidden(one) : one)) }),
    ...groupsAt(state, step, frozen, answers, Math.max(least, CLIENT_GROUP_FLOOR)),
  };
}

/** The result where the floor hides nothing; else counted anew with the floor; all hidden where that would tell whose answer is gone. */
function resultAt(
  state: RoomState,
  step: LoadedStep,
  frozen: Frozen,
  answers: readonly Answer[],
  { room, floor }: { room: number; floor: number },
): Frozen["result"] {
  const { exercise, content } = step.bound;
  const counting = countingOf(state, step, frozen.round);
  const hands = frozen.source !== undefined;
  const answered = answers.filter(({ status }) => status === "answered");
  const compared = linkedTo(state, frozen.linked ?? {}, answered);
  const at = (minimum: number) =>
    exercise.result(content, hands ? [] : payloadsOf(answered), { ...counting, minimum }, compared);
  // Hands in the air are no answers that could be counted again; everyone saw them.
  if (hands) return frozen.answered >= floor ? frozen.result : at(floor);
  const raised = at(floor);
  if (JSON.stringify(raised) === JSON.stringify(at(room))) return frozen.result;
  return isWhole(frozen) ? raised : exercise.result(content, [], { ...counting, minimum: floor }, []);
}

/** The result can be counted again: nobody has deleted an answer that is counted in it, and none has changed since. */
const isWhole = ({ gone, kept }: Frozen): boolean => gone === undefined && kept !== true;

/** Counted anew with the floor, and never more than the room's own. */
function movementAt(state: RoomState, step: LoadedStep, frozen: Frozen, floor: number): ItemMovement[] {
  const counting = { ...countingOf(state, step, frozen.round), minimum: floor };
  const raised = isWhole(frozen) ? movementOf(state, step, counting, frozen.removals) : [];
  return (frozen.movement ?? []).map((told): ItemMovement => {
    const own = raised.find(({ id }) => id === told.id);
    if ("hidden" in told || isBelow(told, floor) || !own || "hidden" in own) return hidden(told);
    return told.flows.length === 0 && told.other > 0 ? told : own;
  });
}

/** R-55 with a larger minimum. A group is told only if the room's own result tells it as well. */
function groupsAt(
  state: RoomState,
  step: LoadedStep,
  frozen: Frozen,
  answers: readonly Answer[],
  minimum: number,
): Pick<Frozen, "told" | "segments"> {
  if (!frozen.told || !frozen.segments || !isWhole(frozen)) return {};
  const counting = countingOf(state, step, frozen.round);
  const raised = toldGroups(state, step.bound, counting, answers, minimum);
  const told: ToldGroups = frozen.told.map(({ item, groups }) => ({
    item,
    groups: groups.filter((group) => raised.some((one) => one.item === item && one.groups.includes(group))),
  }));
  return { told, segments: segmentsOf(state, step.bound, counting, answers, told) };
}

const isBelow = (one: ItemMovement | ItemPrediction, floor: number): boolean => !("hidden" in one) && one.n < floor;
const hidden = ({ id }: { id: string }): { id: string; hidden: true } => ({ id, hidden: true });

/** The room with the answers that this round was compared with. */
function withLinked({ state, stepAnswers }: Source, { linked = {} }: Frozen): RoomState {
  const steps = Object.keys(linked).filter((id) => state.steps.has(id));
  return { ...state, stepAnswers: new Map(steps.map((id) => [id, stepAnswers(id)])) };
}
