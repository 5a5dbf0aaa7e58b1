/** `texts.csv`, and the texts that a report lists. */
import type { Written } from "../exercises/contract.ts";
import { writtenIn } from "../room/counting/texts.ts";
import { mayBeRead } from "../room/privacy/settling.ts";
import type { Source } from "../room/source.ts";
import type { RoomState } from "../room/state/state.ts";
import { head, line } from "./csv.ts";
import { type Scope, type Told, toldSteps } from "./rounds.ts";

/** The free texts of a whole step, as the host's report lists them. */
export function textsOfStep(state: RoomState, { sheet, bound, at, rounds }: Told): Generator<Written> {
  const read = rounds.filter((frozen) => mayBeRead(state, bound, frozen));
  return writtenIn(state, sheet, bound, at, read);
}

/** `texts.csv`; no more than its head where nothing written is told. */
export function* textsCsv(source: Source, scope: Scope): Generator<string> {
  yield head(["step", "exercise", "round", "item", "text"]);
  if (!scope.written) return;
  for (const { step, at, bound, sheet, rounds } of toldSteps(source, scope)) {
    for (const frozen of rounds) {
      if (!mayBeRead(source.state, bound, frozen)) continue;
      for (const { item, text } of writtenIn(source.state, sheet, bound, at, [frozen]))
        yield line([step.id, step.exercise, frozen.round, item, text]);
    }
  }
}
