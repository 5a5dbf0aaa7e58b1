/** What a transition asks for: rows to write, then people to tell. */
import type { Step } from "../agenda/schema.ts";
import type { Round } from "../primitives.ts";
import type { Own } from "../protocol/answer.ts";
import type { ErrorCode } from "../protocol/error.ts";
import type { Answer, Frozen, Person, Question, RoomRecord, StepState, Vote } from "./state/rows.ts";

/** One row as it is to be from now on, or rows that are to be no more. Stores write the changes of one outcome together or not at all. */
export type Change =
  | { put: "room"; room: RoomRecord }
  | { put: "plan"; plan: Step[] }
  | { put: "step"; step: StepState }
  | { put: "person"; person: Person }
  | { put: "answer"; answer: Answer }
  | { put: "frozen"; frozen: Frozen }
  | { put: "attended"; step: string; round: Round; person: string; ms: number }
  | { put: "question"; question: Question }
  | { put: "vote"; vote: Vote }
  /** All that somebody has said to a step goes, and how long they were there. */
  | { put: "forgotten"; step: string; person: string }
  /** A question goes, with everybody's votes on it. */
  | { put: "unasked"; question: string }
  /** All votes of somebody go. */
  | { put: "unvoted"; person: string }
  | { put: "log"; entry: LogEntry };

/** Something that the report should be able to explain. */
export interface LogEntry {
  at: number;
  what: "reopened" | "hidden-again" | "removed" | "ended";
  step: string | null;
  round: Round | null;
}

/** Whom to tell once the changes are written. Views go out by themselves wherever they have changed. */
export type Effect =
  | { tell: "progress" }
  /** Things of their own, as they are from now on. */
  | { tell: "you"; person: string; own: Own }
  | { tell: "people"; person: string }
  /** Nobody of these numbers is in the room any more. */
  | { tell: "out"; from: number; to: number }
  /** Their phones are to be closed. */
  | { drop: readonly string[] }
  | { schedule: true };

/** What came of a message: changes and effects, or an error code and nothing changed. */
export type Outcome = { ok: true; changes: Change[]; effects: Effect[] } | { ok: false; code: ErrorCode };

export const done = (changes: Change[] = [], effects: Effect[] = []): Outcome => ({ ok: true, changes, effects });
export const refused = (code: ErrorCode): Outcome => ({ ok: false, code });
