/** Changes, once they are written, in the state in memory. */
import { Round } from "../primitives.ts";
import { VoteKind } from "../protocol/question.ts";
import type { Change } from "./change.ts";
import type { Person, Vote } from "./state/rows.ts";
import { answerKey, answerKeys, attendedKey, type RoomState, voteKey } from "./state/state.ts";

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
  return state.stepAnswers.get(step);
}
