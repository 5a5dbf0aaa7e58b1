/** Who will read an answer: one of five kinds, so that people recognise them from question to question. */
import type { Privacy } from "../../../shared/primitives.ts";

/**
 * `own`: its person alone. `totals`: everybody, in figures of several people. `report`: everybody may read it, and the
 * facilitator's files have it by itself, without a name. `words`: the same of what is written, of which no other edition of the
 * report has anything. `facilitator`: whoever runs the workshop, and nobody else.
 */
export type Readers = "own" | "totals" | "report" | "words" | "facilitator";

/** what is about oneself leaves the room in figures only; opinions are also listed one by one. */
export const readersOf = ({ privacy }: { privacy: Privacy }): Readers => (privacy === "S" ? "totals" : "report");
