/** `texts.csv`, and the texts that a report lists. */
import type { Written } from "../../shared/exercises/exercise.ts";
import type { RoomState } from "../room/state.ts";
import { writtenIn } from "../room/texts.ts";
import { head, line } from "./csv.ts";
import { type Scope, type Told, toldSteps } from "./rounds.ts";
import type { Source } from "./source.ts";

/** The free texts of a whole step, for the report. */
export function textsOfStep(state: RoomState, { sheet, bound, at, rounds }: Told): Iterable<Written> {
  return writtenIn(state, sheet, bound, at, rounds);
}

/** `texts.csv` */
export function* textsCsv(source: Source, scope: Scope): Generator<string> {
  yield head(["step", "exercise", "round", "item", "text"]);
  for (const { step, at, bound, sheet, rounds } of toldSteps(source, scope)) {
    for (const frozen of rounds) {
      for (const { item, text } of writtenIn(source.state, sheet, bound, at, [frozen]))
        yield line([step.id, step.exercise, frozen.round, item, text]);
    }
  }
}
