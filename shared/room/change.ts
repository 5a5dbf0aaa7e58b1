/** What a transition returns: rows to write, then people to inform. */
import type { Step } from "../agenda/schema.ts";
import type { Round } from "../primitives.ts";
import type { Own } from "../protocol/answer.ts";
import type { ErrorCode } from "../protocol/error.ts";
import type { KeptReport } from "../protocol/report.ts";
import type { PageKind } from "../protocol/team.ts";
import type { Deal } from "./state/deal.ts";
import type { Answer, Frozen, Person, Question, RoomRecord, StepState, Vote } from "./state/rows.ts";

/** One row with its new value, or rows to delete. Stores write all changes of an outcome or none. */
export type Change =
  | { put: "room"; room: RoomRecord }
  | { put: "plan"; plan: Step[] }
  | { put: "step"; step: StepState }
  | { put: "person"; person: Person }
  | { put: "answer"; answer: Answer }
  | { put: "frozen"; frozen: Frozen }
  | { put: "attended"; step: string; round: Round; person: string; ms: number }
  | { put: "deal"; deal: Deal }
  | { put: "question"; question: Question }
  | { put: "vote"; vote: Vote }
  | { put: "report"; report: KeptReport }
  /** Deletes somebody's answers to a step, and how long they were there. */
  | { put: "forgotten"; step: string; person: string }
  /** Deletes a question with all votes on it. */
  | { put: "unasked"; question: string }
  /** Deletes all votes of somebody. */
  | { put: "unvoted"; person: string }
  | { put: "log"; entry: LogEntry };

/** An event that the report may have to explain. */
export interface LogEntry {
  at: number;
  what: "reopened" | "hidden-again" | "removed" | "ended" | "asked" | "dropped" | "paused" | "resumed";
  step: string | null;
  round: Round | null;
  /** Who did it, where it was not the owner's key: its name at the time. */
  by?: string;
}

/** Whom to inform once the changes are written. Views that have changed are sent in any case. */
export type Effect =
  | { tell: "progress" }
  /** The new state of something of their own. */
  | { tell: "you"; person: string; own: Own }
  | { tell: "people"; person: string }
  /** Nobody with these numbers is in the room any more. */
  | { tell: "out"; from: number; to: number }
  /** Closes the connections of these people. */
  | { drop: readonly string[] }
  /** Closes the pages of this link. */
  | { shut: string }
  /** Tells the page with these digits its key, which is in no change. */
  | { letIn: string; kind: PageKind; key: string }
  | { schedule: true };

/** The outcome of a message: changes and effects, or an error code and no change. */
export type Outcome = { ok: true; changes: Change[]; effects: Effect[] } | { ok: false; code: ErrorCode };

export const done = (changes: Change[] = [], effects: Effect[] = []): Outcome => ({ ok: true, changes, effects });
export const refused = (code: ErrorCode): Outcome => ({ ok: false, code });

/** The room's own record after some changes. */
export function roomAfter(before: RoomRecord, changes: readonly Change[]): RoomRecord {
  return changes.reduce((room, change) => (change.put === "room" ? change.room : room), before);
}
