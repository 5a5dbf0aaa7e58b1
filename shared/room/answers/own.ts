/** What is one's own, as it goes over the wire: whole after a welcome, in pieces that fit their frames, then change by change. */
import { bytes } from "../../bytes.ts";
import { FRAME_BYTES, OWN_BYTES } from "../../limits.ts";
import type { Own, OwnAnswer, OwnQuestion } from "../../protocol/answer.ts";
import { linkedSteps } from "../counting/linked.ts";
import { ownVotes } from "../parking-lot/votes.ts";
import type { Question } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";

/** Bytes left free for the message around a piece. */
const AROUND = 64;

/** An answer as its writer gets it back; what else is stored of it stays here. */
export function ownAnswer(state: RoomState, answer: OwnAnswer): OwnAnswer {
  const { step, round, part, status, payload, skipped } = answer;
  const exercise = state.plan.find(({ id }) => id === step)?.exercise;
  return { step, ...(exercise && { exercise }), round, part, status, payload, skipped };
}

/** A question as its writer gets it back. */
export function ownQuestion({ id, text, state }: Question): OwnQuestion {
  return { id, text, state };
}

/**
 * Everything of one's own, in pieces. The first goes with the welcome: every answer to the step in hand, which together
 * take less than a welcome may, then questions, votes and the answers to steps that it is compared with, as far as they
 * fit. The others follow, each in a frame. `answers` come from the store, because only the step in hand is loaded.
 */
export function ownInPieces(state: RoomState, person: string, answers: readonly OwnAnswer[]): [first: Own, ...Own[]] {
  const { current } = state.room;
  const compared = current === null ? [] : linkedSteps(state, current);
  const answersTo = (wanted: (step: string) => boolean) =>
    answers.filter(({ step }) => wanted(step)).map((answer): Own => ({ answers: [ownAnswer(state, answer)] }));
  const questions = [...state.questions.values()].filter((question) => question.person === person);

  const pack = new Pack();
  for (const thing of answersTo((step) => step === current)) pack.put(thing, Number.POSITIVE_INFINITY);
  for (const question of questions) pack.put({ questions: [ownQuestion(question)] });
  for (const vote of ownVotes(state, person)) pack.put({ votes: [vote] });
  for (const thing of answersTo((step) => compared.includes(step))) pack.put(thing);
  const others = answersTo((step) => step !== current && !compared.includes(step));
  if (others.length > 0) pack.next();
  for (const thing of others) pack.put(thing);
  return pack.pieces;
}

/** Fills one piece after the other. */
class Pack {
  readonly pieces: [Own, ...Own[]] = [{}];
  #left = OWN_BYTES - AROUND;

  /** Into the piece in hand, or into the next where it would become too large. */
  put(thing: Own, left = this.#left): void {
    const size = bytes(JSON.stringify(thing));
    if (size > left) this.next();
    this.#left -= size;
    this.pieces.push(together(this.pieces.pop() ?? {}, thing));
  }

  /** The pieces before the last say that more follows. */
  next(): void {
    this.pieces.push({ ...this.pieces.pop(), rest: true }, {});
    this.#left = FRAME_BYTES - AROUND;
  }
}

function together(one: Own, other: Own): Own {
  const answers = [...(one.answers ?? []), ...(other.answers ?? [])];
  const questions = [...(one.questions ?? []), ...(other.questions ?? [])];
  const votes = [...(one.votes ?? []), ...(other.votes ?? [])];
  return {
    ...(answers.length > 0 && { answers }),
    ...(questions.length > 0 && { questions }),
    ...(votes.length > 0 && { votes }),
  };
}
