/** The frozen rounds of a step, as they are sent. */
import type { AnyExercise } from "../../exercises/index.ts";
import type { Segments } from "../../protocol/http.ts";
import type { RoundResult, StepResult } from "../../protocol/view.ts";
import { groupName } from "../people/groups.ts";
import { toldRounds } from "../privacy/settling.ts";
import type { Frozen } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import type { LoadedStep } from "../state/step.ts";

/** How much of a result is shown, and in which language. */
export interface Detail {
  key: boolean;
  /** By group too. */
  segment: boolean;
  locale: string;
}

/** The rounds of a step that may be shown. */
export function stepResult(state: RoomState, step: LoadedStep, detail: Detail): StepResult {
  const rounds = toldRounds(state, step);
  const movement = rounds.find((one) => one.movement !== null)?.movement;
  return {
    rounds: rounds.map((one) =>
      roundResult(roundForWire(one, step.bound.exercise, detail), state.room.segments, detail),
    ),
    ...(movement && { movement }),
  };
}

/** A frozen round cut to what is sent, without the key before it is shown. */
export function roundForWire(
  frozen: Frozen,
  exercise: AnyExercise,
  showing: { key: boolean; tables?: boolean },
): Frozen {
  const segments = frozen.segments?.map((one) =>
    "hidden" in one ? one : { ...one, result: exercise.forWire(one.result, showing) },
  );
  return { ...frozen, result: exercise.forWire(frozen.result, showing), ...(segments && { segments }) };
}

/** The published part of a frozen round. `split`: the groups of the room. */
export function roundResult(
  frozen: Frozen,
  split: Segments | null,
  { segment, locale }: Pick<Detail, "segment" | "locale">,
): RoundResult {
  const { round, eligible, answered, passed, result, segments, predicted, time, source } = frozen;
  const named = segments?.map((one) => ({ ...one, group: groupName(split, one.group, locale) }));
  return {
    round,
    eligible,
    answered,
    passed,
    result,
    ...(segment && named && { segments: named }),
    ...(predicted && { predicted }),
    ...(time && { time }),
    ...(source && { source }),
  };
}
