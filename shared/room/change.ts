/** What a transition asks for: rows to write, then people to tell. */
import type { Step } from "../agenda/schema.ts";
import { Round } from "../primitives.ts";
import type { Own } from "../protocol/answer.ts";
import type { ErrorCode } from "../protocol/error.ts";
import { VoteKind } from "../protocol/question.ts";
import type { Answer, Frozen, Person, Question, RoomRecord, RoomState, StepState, Vote } from "./state/state.ts";
import { answerKey, answerKeys, attendedKey, voteKey } from "./state/state.ts";

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

/** Brings the state up to what has been written. Every change costs the same however large the room is. */
export function apply(state: RoomState, changes: readonly Change[]): void {
  for (const change of changes) applyOne(state, change);
}

function applyOne(state: RoomState, change: Change): void {
  switch (change.put) {
    case "room":
      state.room = change.room;
      return;
    case "plan":
      state.plan = change.plan;
      state.bound.clear();
      return;
    case "step":
      state.steps.set(change.step.id, change.step);
      return;
    case "person":
      state.removed += isOut(change.person) - isOut(state.people.get(change.person.id));
      state.people.set(change.person.id, change.person);
      state.byResume.set(change.person.resume, change.person.id);
      return;
    case "answer": {
      const { step, round, part, person } = change.answer;
      loaded(state, step)?.answers.set(answerKey(round, part, person), change.answer);
      return;
    }
    case "frozen":
      loaded(state, change.frozen.step)?.frozen.set(change.frozen.round, change.frozen);
      return;
    case "attended":
      loaded(state, change.step)?.attended.set(attendedKey(change.round, change.person), change.ms);
      return;
    case "question":
      state.questions.set(change.question.id, change.question);
      return;
    case "vote": {
      const { person, kind, question } = change.vote;
      const own = state.votes.get(person) ?? new Map<string, Vote>();
      state.votes.set(person, own.set(voteKey(kind, question), change.vote));
      return;
    }
    case "forgotten": {
      const sheet = loaded(state, change.step);
      for (const key of answerKeys(change.person)) sheet?.answers.delete(key);
      for (const round of Round.options) sheet?.attended.delete(attendedKey(round, change.person));
      return;
    }
    case "unasked":
      state.questions.delete(change.question);
      for (const own of state.votes.values())
        for (const kind of VoteKind.options) own.delete(voteKey(kind, change.question));
      return;
    case "unvoted":
      state.votes.delete(change.person);
      return;
    case "log":
      return;
    default:
      change satisfies never;
  }
}

const isOut = (person: Person | undefined): number => (person && person.removedAt !== null ? 1 : 0);

/** A sheet that is not loaded needs no change: it will be read from the store. */
function loaded(state: RoomState, step: string) {
  return state.sheets.get(step);
}
