/** What hosts note on a step, for themselves. */
import { fits } from "../../bytes.ts";
import { JOT_BYTES, JOTS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { StepState } from "../state/rows.ts";

/** adds a line, changes or deletes it. `by`: the key of whoever writes, absent for the owner's. */
export function jot(at: StepState, { id, text }: Extract<Command, { do: "jot" }>, by?: string): Outcome {
  const { jots: before = [], ...step } = at;
  const known = before.find((line) => line.id === id);
  if ((known?.text ?? null) === text) return done();
  const line = text !== null && { id, text, ...(by !== undefined && { by }) };
  const others = before.flatMap((one) => (one === known ? line || [] : one));
  const jots = known || !line ? others : [...before, line];
  // Every host's view has all of them.
  if (jots.length > JOTS || (line && !fits(JSON.stringify(jots), JOT_BYTES))) return refused("too-many");
  return done([{ put: "step", step: { ...step, ...(jots.length > 0 && { jots }) } }]);
}
