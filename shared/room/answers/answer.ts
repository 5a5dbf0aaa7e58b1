/** Answering and passing. The last arrival wins until the vote is closed. */
import * as v from "valibot";
import type { Bound } from "../../agenda/bind.ts";
import { fits } from "../../bytes.ts";
import { checkPrediction, Prediction } from "../../exercises/predict.ts";
import * as limits from "../../limits.ts";
import type { Part, Round } from "../../primitives.ts";
import type { Answer as AnswerMessage, Pass } from "../../protocol/answer.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { tooLong } from "../../protocol/parse.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { Answer, Person, StepState } from "../state/rows.ts";
import { answerKey, type RoomState } from "../state/state.ts";
import { boundStep, findStep, itemsOf, partOf, stepAnswersOf } from "../state/step.ts";
import { ownAnswer } from "./own.ts";

/** An answer to the open round of the step in hand. */
export function answer(state: RoomState, person: Person, message: AnswerMessage, context: Context): Outcome {
  const open = openRound(state, message.step, message.round);
  if ("code" in open) return refused(open.code);
  const { at, bound } = open;
  const { exercise, content } = bound;
  if (exercise.schemas.answer === null) return refused("invalid-answer");
  const sent = JSON.stringify(message.payload ?? null);
  if (!fits(sent, limits.ANSWER_BYTES)) return refused("too-large");
  if (message.part === "predict") return predict(state, person, message, open, context);
  const part = partOf(bound, message.round);
  if ((message.part ?? "main") !== part) return refused("wrong-round");
  const parsed = v.safeParse(exercise.schemas.answer, message.payload, { abortEarly: true });
  if (!parsed.success) return refused(tooLong(parsed.issues[0]) ? "too-long" : "invalid-answer");
  // Texts are kept in their normal form, in which some characters take three times the bytes.
  if (!fits(sent, limits.ANSWER_BYTES / 3) && !fits(JSON.stringify(parsed.output), limits.ANSWER_BYTES))
    return refused("too-large");

  const items = itemsOf(bound, at, message.round);
  const problem = exercise.check(content, parsed.output, { round: message.round, items });
  if (problem) return refused(problem);
  const covered = exercise.covers(parsed.output);
  const { answered, completed } = exercise.completion?.(parsed.output) ?? {
    answered: covered.length > 0,
    completed: covered,
  };
  const skipped = (message.skipped ?? []).filter((item) => items.includes(item) && !completed.includes(item));
  const handled = new Set([...completed, ...skipped]);
  if (!answered && skipped.length === 0) return refused("invalid-answer");
  return put(state, person, at, message.round, part, context, {
    // A deck that is skipped from end to end says as much as a pass.
    status: answered ? "answered" : "passed",
    payload: parsed.output,
    skipped,
    finished: items.every((item) => handled.has(item)),
  });
}

/** A guess at what the room will say: taken while the vote is open, beside the answer and not in place of it. */
function predict(state: RoomState, person: Person, message: AnswerMessage, open: OpenRound, context: Context): Outcome {
  const { at, bound } = open;
  const guessable = bound.exercise.guesses?.(bound.content) ?? [];
  if (guessable.length === 0) return refused("unknown-option");
  const parsed = v.safeParse(Prediction, message.payload, { abortEarly: true });
  if (!parsed.success) return refused("invalid-answer");
  const problem = checkPrediction(guessable, parsed.output, itemsOf(bound, at, message.round));
  if (problem) return refused(problem);
  return put(state, person, at, message.round, "predict", context, {
    status: "answered",
    payload: parsed.output,
    skipped: [],
    finished: true,
  });
}

/** Not answering, on purpose. What was answered before is kept for its writer, and no longer counts. */
export function pass(state: RoomState, person: Person, message: Pass, context: Context): Outcome {
  const open = openRound(state, message.step, message.round);
  if ("code" in open) return refused(open.code);
  if (open.bound.exercise.schemas.answer === null) return refused("invalid-answer");
  const part = partOf(open.bound, message.round);
  const before = stepAnswersOf(state, message.step).answers.get(answerKey(message.round, part, person.id));
  return put(state, person, open.at, message.round, part, context, {
    status: "passed",
    payload: before?.payload ?? null,
    skipped: before?.skipped ?? [],
    finished: true,
  });
}

interface OpenRound {
  at: StepState;
  bound: Bound;
}

function openRound(state: RoomState, id: string, round: Round): OpenRound | { code: ErrorCode } {
  const found = findStep(state, id);
  if (!found) return { code: "unknown-step" };
  const { step, at } = found;
  if (state.room.current !== id || at.phase !== "collecting") return { code: "closed" };
  if (at.round !== round) return { code: round < at.round ? "closed" : "wrong-round" };
  return { at, bound: boundStep(state, step) };
}

/** What an answer counts as. */
const says = ({ status, payload }: Pick<Answer, "status" | "payload">): string => JSON.stringify([status, payload]);

function put(
  state: RoomState,
  person: Person,
  at: StepState,
  round: Round,
  part: Part,
  context: Context,
  said: Pick<Answer, "status" | "payload" | "skipped" | "finished">,
): Outcome {
  const { answers } = stepAnswersOf(state, at.id);
  const before = answers.get(answerKey(round, part, person.id));
  // passing is always allowed. After it nothing more is taken, so that it comes once.
  const full = before ? before.revisions >= limits.REVISIONS_PER_ANSWER : answers.size >= limits.ANSWERS_PER_STEP;
  if (full && (said.status !== "passed" || before?.status === "passed")) return refused("too-many");
  const unchanged = before && says(before) === says(said) ? before : null;
  const answer: Answer = {
    step: at.id,
    round,
    part,
    person: person.id,
    ...said,
    // are about changes: a phone that sends the same again has changed nothing.
    exposed: unchanged ? unchanged.exposed : at.exposed,
    opening: unchanged ? unchanged.opening : at.openings,
    firstAt: before?.firstAt ?? context.now,
    lastAt: context.now,
    revisions: (before?.revisions ?? 0) + 1,
  };
  return done(
    [{ put: "answer", answer }],
    [{ tell: "you", person: person.id, own: { answers: [ownAnswer(state, answer)] } }, { tell: "progress" }],
  );
}
