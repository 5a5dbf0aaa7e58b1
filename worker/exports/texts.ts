/** `texts.csv`, and the texts that a report lists. */
import type { Written } from "../../shared/exercises/exercise.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { RoomState } from "../room/state.ts";
import { sortedTexts, textsOf } from "../room/texts.ts";
import { csv } from "./csv.ts";
import { type Scope, type Told, toldSteps } from "./rounds.ts";

/** The free texts of a whole step, for the report. */
export function textsOfStep(state: RoomState, told: Told): Written[] {
  return sortedTexts(
    told.rounds.flatMap((frozen) => textsOf(state, told.sheet, told.bound, told.at, frozen)),
    state.room.locale,
  );
}

/** `texts.csv` */
export function textsCsv(state: RoomState, scope: Scope): string {
  const rows = toldSteps(state, scope).flatMap((told) =>
    told.rounds.flatMap((frozen) =>
      textsOf(state, told.sheet, told.bound, told.at, frozen).map(
        ({ item, text }): [string, string, Round, string, string] => [
          told.step.id,
          told.step.exercise,
          frozen.round,
          item,
          text,
        ],
      ),
    ),
  );
  return csv(["step", "exercise", "round", "item", "text"], rows);
}
