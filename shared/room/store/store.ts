/** Where a room is kept. Two implementations, one contract: SQLite in a Durable Object, and memory for tests. */

import type { Step } from "../../agenda/schema.ts";
import type { Role } from "../../primitives.ts";
import type { OwnAnswer } from "../../protocol/answer.ts";
import type { Change, LogEntry } from "../change.ts";
import type { RoomRecord } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";

/** Whose message an id belongs to: a person's id, or "host" for everyone with the host key. */
export type Sender = string;

/** How many views each role has been sent; so that `rev` goes on counting after a restart. */
export type Revisions = Record<Role, number>;

export interface Store {
  /** Begins a room. */
  create(room: RoomRecord, plan: Step[]): void;
  /** The room with its people, steps and questions, but without answers; null when there is none. */
  load(): RoomState | null;
  /**
   * Everything said in one step; empty when nothing was. What was answered may be read from the store only when it is
   * looked at, so a sheet is good for as long as the state that it belongs to goes on with this store.
   */
  stepAnswers(step: string): StepAnswers;
  /**
   * One person's answers to the steps named: all that have been opened, or any of them. A few look-ups, however much has
   * been said in the room.
   */
  answersOf(person: string, steps: readonly string[]): OwnAnswer[];
  /** Whether a message of this sender has been carried out before. */
  knows(sender: Sender, id: string): boolean;
  /**
   * All changes and the message that caused them, together or not at all. Durable before anything is told. False, and
   * nothing written, when that message has been carried out before.
   */
  write(changes: readonly Change[], cause?: { sender: Sender; id: string }): boolean;
  /** Characters of JSON of all the answers that this store has written; 0 where none are kept as text. */
  answerChars(): number;
  revisions(): Revisions;
  saveRevisions(revisions: Revisions): void;
  log(): LogEntry[];
  /** Everything gone. */
  erase(): Promise<void>;
}
