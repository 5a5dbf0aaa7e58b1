/** Changes, once they are written, in the state in memory. */
import { Round } from "../primitives.ts";
import { VoteKind } from "../protocol/question.ts";
import type { Change } from "./change.ts";
import type { Deal } from "./state/deal.ts";
import type { Person, Vote } from "./state/rows.ts";
import { answerKey, answerKeys, attendedKey, type RoomState, voteKey } from "./state/state.ts";

/**
 * Brings the state up to what has been written. Each change costs the same in a room of any size. Answers to a step that is
 * not loaded need no change: they will be read from the store.
 */
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
      return putPerson(state, change.person);
    case "answer": {
      const { step, round, part, person } = change.answer;
      state.stepAnswers.get(step)?.answers.set(answerKey(round, part, person), change.answer);
      return;
    }
    case "frozen":
      state.stepAnswers.get(change.frozen.step)?.frozen.set(change.frozen.round, change.frozen);
      return;
    case "attended":
      state.stepAnswers.get(change.step)?.attended.set(attendedKey(change.round, change.person), change.ms);
      return;
    case "deal":
      return putDeal(state, change.deal);
    case "question":
      state.questions.set(change.question.id, change.question);
      return;
    case "vote":
      return putVote(state, change.vote);
    case "report":
      state.report = change.report;
      return;
    case "forgotten":
      return deleteAnswers(state, change);
    case "unasked":
      return deleteQuestion(state, change.question);
    case "unvoted":
      state.votes.delete(change.person);
      return;
    case "log":
      return;
    default:
      change satisfies never;
  }
}

function putPerson(state: RoomState, person: Person): void {
  state.removed += isOut(person) - isOut(state.people.get(person.id));
  state.people.set(person.id, person);
  state.byResume.set(person.resume, person.id);
}

const isOut = (person: Person | undefined): number => (person && person.removedAt !== null ? 1 : 0);

function putVote(state: RoomState, vote: Vote): void {
  const own = state.votes.get(vote.person) ?? new Map<string, Vote>();
  state.votes.set(vote.person, own.set(voteKey(vote.kind, vote.question), vote));
}

function putDeal(state: RoomState, deal: Deal): void {
  const dealt = state.deals.get(deal.step) ?? new Map<string, Deal>();
  state.deals.set(deal.step, dealt.set(deal.person, deal));
}

function deleteAnswers(state: RoomState, { step, person }: { step: string; person: string }): void {
  const loaded = state.stepAnswers.get(step);
  for (const key of answerKeys(person)) loaded?.answers.delete(key);
  for (const round of Round.options) loaded?.attended.delete(attendedKey(round, person));
}

function deleteQuestion(state: RoomState, id: string): void {
  state.questions.delete(id);
  for (const own of state.votes.values()) for (const kind of VoteKind.options) own.delete(voteKey(kind, id));
}
