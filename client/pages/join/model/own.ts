/** A person's own answers, questions and votes: what the server has, overlaid with what waits on the phone. */

import type { Round } from "../../../../shared/primitives.ts";
import type {
  Answer,
  Forget,
  OwnAnswer,
  OwnHand,
  Pass,
  Own as Told,
  OwnQuestion as ToldQuestion,
} from "../../../../shared/protocol/answer.ts";
import type { OwnVote } from "../../../../shared/protocol/question.ts";
import type { PhoneMessage } from "../../../wire/phone-queue.ts";
import type { Entry } from "../../../wire/queue.ts";

/** A question of one's own; `waiting` until the room has it. */
export type OwnQuestion = ToldQuestion | { id: string; text: string; state: "waiting" };

/** Answers, questions, upvotes and dots. */
export interface Own {
  answers: readonly OwnAnswer[];
  questions: readonly OwnQuestion[];
  /** What was dealt, step by step. */
  hands: readonly OwnHand[];
  /** The votes that count. */
  votes: readonly OwnVote[];
}

export const NOTHING: Own = { answers: [], hands: [], questions: [], votes: [] };

/** Takes in what the room tells: each thing is replaced by what is told of it. */
export function withNews(before: Own, { forgotten, answers = [], hands = [], questions = [], votes = [] }: Told): Own {
  const own = forgotten ? without(before, forgotten) : before;
  const answered = ({ step, round, part }: OwnAnswer) => `${step}/${round}/${part}`;
  const voted = ({ question, kind }: OwnVote) => `${kind}/${question}`;
  return {
    answers: latest(own.answers, answers, answered),
    hands: latest(own.hands, hands, ({ step }) => step),
    questions: latest(own.questions, questions, ({ id }) => id),
    votes: latest(own.votes, votes, voted).filter(({ on }) => on),
  };
}

/** What is left after a deletion of the answers to a step, or of everything. What was dealt stays. */
function without(own: Own, { step }: Pick<Forget, "step">): Own {
  return step ? { ...own, answers: own.answers.filter((one) => one.step !== step) } : { ...NOTHING, hands: own.hands };
}

/** A changed thing keeps its place in the list. */
function latest<T>(before: readonly T[], news: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return news.length === 0 ? before : [...new Map([...before, ...news].map((one) => [keyOf(one), one])).values()];
}

/** An answer as it will stand once the message has arrived. */
function asAnswer(message: Answer | Pass, before: OwnAnswer | undefined, begins?: boolean): OwnAnswer {
  const { step, round } = message;
  const { exercise, payload = null, skipped = [] } = before ?? {};
  const about = { step, exercise, round };
  // A pass keeps the earlier answer, so that nothing typed is lost.
  if (message.t === "pass") return { ...about, part: "main", status: "passed", payload, skipped };
  const content = { part: message.part ?? "main", payload: message.payload, skipped: message.skipped ?? [] };
  return { ...about, ...content, status: begins ? "begun" : "answered" };
}

/** The answer to one round of a step, or the guess at the room's that stands beside it. */
export function findOwn(
  answers: readonly OwnAnswer[],
  step: string,
  round: Round,
  guess = false,
): OwnAnswer | undefined {
  return answers.find((one) => one.step === step && one.round === round && (one.part === "predict") === guess);
}

/** Applies one more message. */
function withMessage(own: Own, { message, begins }: Entry<PhoneMessage>): Own {
  if (message.t === "ask")
    return { ...own, questions: [...own.questions, { id: message.id, text: message.text, state: "waiting" }] };
  if (message.t === "upvote") {
    const { question, kind, on } = message;
    const others = own.votes.filter((vote) => vote.question !== question || vote.kind !== kind);
    return { ...own, votes: on ? [...others, { question, kind, on }] : others };
  }
  if (message.t === "forget") return without(own, message);
  const guess = message.t === "answer" && message.part === "predict";
  const before = findOwn(own.answers, message.step, message.round, guess);
  // a beginning takes the place of nothing that is whole.
  if (begins && before && before.status !== "begun") return own;
  return { ...own, answers: [...own.answers.filter((one) => one !== before), asAnswer(message, before, begins)] };
}

/** The server's state with every waiting message applied, in order. */
export function overlay(own: Own, entries: readonly Entry<PhoneMessage>[]): Own {
  return entries.reduce(withMessage, own);
}
