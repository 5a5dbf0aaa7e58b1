/** Where a room is kept. Two implementations, one contract: SQLite in a Durable Object, and memory for tests. */

import type { Step } from "../../agenda/schema.ts";
import type { Role } from "../../primitives.ts";
import type { OwnAnswer } from "../../protocol/answer.ts";
import type { Change, LogEntry } from "../change.ts";
import type { RoomRecord } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";

/** Whose message an id belongs to: a person, or a key, as `senderOf` names them. */
export type Sender = string;

/** How many views each role has been sent, so that `rev` continues after a restart. */
export type Revisions = Record<Role, number>;

export interface Store {
  /** Makes a room. */
  create(room: RoomRecord, plan: Step[]): void;
  /** The room with its people, steps and questions, but without answers; null if there is none. */
  load(): RoomState | null;
  /**
   * The answers to one step, with its results; empty if there are none. A payload may be read from the store only when it is
   * looked at, so the answers are valid as long as this store is.
   */
  stepAnswers(step: string): StepAnswers;
  /**
   * One person's answers to the named steps. It takes a few look-ups, however many answers the room has.
   */
  answersOf(person: string, steps: readonly string[]): OwnAnswer[];
  /** Whether a message of this sender has been carried out before. */
  knows(sender: Sender, id: string): boolean;
  /**
   * Writes all changes and the message that caused them, or nothing. They are durable before anything is sent. False, and
   * nothing is written, if that message has been carried out before.
   */
  write(changes: readonly Change[], cause?: { sender: Sender; id: string }): boolean;
  /** Characters of JSON of all answers that this store has written; 0 if it does not keep answers as text. */
  answerChars(): number;
  revisions(): Revisions;
  saveRevisions(revisions: Revisions): void;
  log(): LogEntry[];
  /** Deletes everything. */
  erase(): Promise<void>;
}
