/** What a person is sent of their own: all of it with and after the welcome, in pieces that fit a frame; later each change. */
import { bytes } from "../../bytes.ts";
import type { ExerciseId } from "../../exercises/index.ts";
import { FRAME_BYTES, OWN_BYTES } from "../../limits.ts";
import type { Own, OwnAnswer, OwnQuestion } from "../../protocol/answer.ts";
import { linkedSteps } from "../counting/linked.ts";
import { ownVotes } from "../parking-lot/votes.ts";
import type { Question } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { handsOf } from "./deal.ts";

/** Bytes left free for the message around a piece. */
const AROUND = 64;

/** An answer as its writer gets it back, without what the room alone keeps of it. */
export function ownAnswer(answer: OwnAnswer, exercise: ExerciseId | undefined): OwnAnswer {
  const { step, round, part, status, payload, skipped } = answer;
  return { step, ...(exercise && { exercise }), round, part, status, payload, skipped };
}

/** A question as its writer gets it back. */
export function ownQuestion({ id, text, state }: Question): OwnQuestion {
  return { id, text, state };
}

/**
 * All that a person has said, in pieces. The first goes with the welcome: every answer to the step in hand (together they
 * always fit), then questions, votes and the answers to steps that it is compared with, as far as they fit. The other
 * pieces follow, each in a frame. `answers` come from the store, because only the step in hand is loaded.
 */
export function ownInPieces(state: RoomState, person: string, answers: readonly OwnAnswer[]): [first: Own, ...Own[]] {
  const { current } = state.room;
  const compared = current === null ? [] : linkedSteps(state, current);
  const exercises = new Map(state.plan.map((step) => [step.id, step.exercise]));
  const answersTo = (wanted: (step: string) => boolean) =>
    answers
      .filter(({ step }) => wanted(step))
      .map((answer): Own => ({ answers: [ownAnswer(answer, exercises.get(answer.step))] }));
  const questions = [...state.questions.values()].filter((question) => question.person === person);
  const hands = handsOf(state, person);

  const pack = new Pack();
  for (const item of answersTo((step) => step === current)) pack.put(item, Number.POSITIVE_INFINITY);
  for (const hand of hands) pack.put({ hands: [hand] }, hand.step === current ? Number.POSITIVE_INFINITY : undefined);
  for (const question of questions) pack.put({ questions: [ownQuestion(question)] });
  for (const vote of ownVotes(state, person)) pack.put({ votes: [vote] });
  for (const item of answersTo((step) => compared.includes(step))) pack.put(item);
  const others = answersTo((step) => step !== current && !compared.includes(step));
  if (others.length > 0) pack.next();
  for (const item of others) pack.put(item);
  return pack.pieces;
}

/** Fills one piece after the other. */
class Pack {
  readonly pieces: [Own, ...Own[]] = [{}];
  #left = OWN_BYTES - AROUND;

  /** Adds to the current piece, or begins the next if this one would become too large. */
  put(item: Own, left = this.#left): void {
    const size = bytes(JSON.stringify(item));
    if (size > left) this.next();
    this.#left -= size;
    this.pieces.push(together(this.pieces.pop() ?? {}, item));
  }

  /** Begins a piece. Every piece but the last says that more follows. */
  next(): void {
    this.pieces.push({ ...this.pieces.pop(), rest: true }, {});
    this.#left = FRAME_BYTES - AROUND;
  }
}

function together(one: Own, other: Own): Own {
  const answers = [...(one.answers ?? []), ...(other.answers ?? [])];
  const hands = [...(one.hands ?? []), ...(other.hands ?? [])];
  const questions = [...(one.questions ?? []), ...(other.questions ?? [])];
  const votes = [...(one.votes ?? []), ...(other.votes ?? [])];
  return {
    ...(answers.length > 0 && { answers }),
    ...(hands.length > 0 && { hands }),
    ...(questions.length > 0 && { questions }),
    ...(votes.length > 0 && { votes }),
  };
}
