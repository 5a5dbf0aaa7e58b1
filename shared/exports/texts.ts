/** `texts.csv`, and the texts that a report lists. */
import type { Written } from "../exercises/contract.ts";
import { writtenIn } from "../room/counting/texts.ts";
import { mayBeRead } from "../room/privacy/settling.ts";
import type { Source } from "../room/source.ts";
import type { RoomState } from "../room/state/state.ts";
import { head, line } from "./csv.ts";
import { type ExportedStep, exportedSteps, type Scope } from "./rounds.ts";

/** The free texts of a whole step, as the host's report lists them. */
export function textsOfStep(state: RoomState, step: ExportedStep): Generator<Written> {
  const read = step.rounds.filter((frozen) => mayBeRead(state, step.bound, frozen));
  return writtenIn(state, step, read);
}

/** `texts.csv`; only its head if the file may not contain what people wrote. */
export function* textsCsv(source: Source, scope: Scope): Generator<string> {
  yield head(["step", "exercise", "round", "item", "text"]);
  if (!scope.written) return;
  for (const exported of exportedSteps(source, scope)) {
    const { id, exercise } = exported.step;
    for (const frozen of exported.rounds) {
      if (!mayBeRead(source.state, exported.bound, frozen)) continue;
      for (const { item, text } of writtenIn(source.state, exported, [frozen]))
        yield line([id, exercise, frozen.round, item, text]);
    }
  }
}
