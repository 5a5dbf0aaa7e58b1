/** Answering and passing. Until the vote is closed, the latest message counts. */
import * as v from "valibot";
import { fits } from "../../bytes.ts";
import type { Dealt } from "../../exercises/deal.ts";
import { checkPrediction, Prediction } from "../../exercises/predict.ts";
import * as limits from "../../limits.ts";
import type { Part, Round } from "../../primitives.ts";
import type { Answer as AnswerMessage, Pass } from "../../protocol/answer.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { tooLong } from "../../protocol/parse.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { openPageOf } from "../state/open-page.ts";
import type { Answer, Person, StepState } from "../state/rows.ts";
import { answerKey, type RoomState } from "../state/state.ts";
import { findStep, itemsOf, type LoadedStep, partOf, withAnswers } from "../state/step.ts";
import { ownAnswer } from "./own.ts";

/** What an answer says, once it has been checked. */
type Contents = Pick<Answer, "status" | "payload" | "skipped" | "finished">;

interface Refused {
  code: ErrorCode;
}

/** An answer to the open round of the step in hand. */
export function answer(state: RoomState, person: Person, message: AnswerMessage, context: Context): Outcome {
  const open = openRound(state, message.step, message.round);
  if ("code" in open) return refused(open.code);
  const contents =
    message.part === "predict"
      ? readPrediction(open, message)
      : readAnswer(open, message, {
          dealt: state.deals.get(message.step)?.get(person.id),
          before: open.answers.get(answerKey(message.round, message.part ?? "main", person.id)),
        });
  if ("code" in contents) return refused(contents.code);
  if (!mayStand(open, person, message, contents)) return refused("wrong-phase");
  return put(open, person, message.part ?? "main", contents, context);
}

/**
 * whether the page of the open vote takes this. What only begins an answer takes the place of nothing that is whole: it
 * may come late, from a phone that was away, or from a second one.
 */
function mayStand(
  { at, bound, answers }: LoadedStep,
  person: Person,
  message: AnswerMessage,
  contents: Contents,
): boolean {
  const begins = contents.status === "begun";
  const takes = openPageOf(bound, at)?.takes ?? "answers";
  if (takes === "nothing" || (takes === "beginning" && !begins)) return false;
  const before = answers.get(answerKey(at.round, message.part ?? "main", person.id));
  return !begins || before === undefined || before.status === "begun";
}

/** Not answering, on purpose. The earlier answer is kept for its writer and no longer counts. */
export function pass(state: RoomState, person: Person, message: Pass, context: Context): Outcome {
  const open = openRound(state, message.step, message.round);
  if ("code" in open) return refused(open.code);
  if (open.bound.exercise.schemas.answer === null) return refused("invalid-answer");
  const part = partOf(open.bound, message.round);
  const before = open.answers.get(answerKey(message.round, part, person.id));
  return put(
    open,
    person,
    part,
    { status: "passed", payload: before?.payload ?? null, skipped: before?.skipped ?? [], finished: true },
    context,
  );
}

/** The step in hand, if this round of it is open. */
function openRound(state: RoomState, id: string, round: Round): LoadedStep | Refused {
  const planned = findStep(state, id);
  if (!planned) return { code: "unknown-step" };
  const { at } = planned;
  if (state.room.current !== id || at.phase !== "collecting") return { code: "closed" };
  if (at.round !== round) return { code: round < at.round ? "closed" : "wrong-round" };
  return withAnswers(state, planned);
}

function readAnswer(
  { at, bound }: LoadedStep,
  message: AnswerMessage,
  { dealt, before }: { dealt: Dealt | undefined; before: Answer | undefined },
): Contents | Refused {
  const { exercise, content } = bound;
  if (exercise.schemas.answer === null) return { code: "invalid-answer" };
  const sent = JSON.stringify(message.payload ?? null);
  if (!fits(sent, limits.ANSWER_BYTES)) return { code: "too-large" };
  if ((message.part ?? "main") !== partOf(bound, message.round)) return { code: "wrong-round" };
  const parsed = v.safeParse(exercise.schemas.answer, message.payload, { abortEarly: true });
  if (!parsed.success) return { code: tooLong(parsed.issues[0]) ? "too-long" : "invalid-answer" };
  // Texts are stored in their normal form, in which some characters take three times the bytes.
  if (!fits(sent, limits.ANSWER_BYTES / 3) && !fits(JSON.stringify(parsed.output), limits.ANSWER_BYTES))
    return { code: "too-large" };
  const items = itemsOf(bound, at, message.round);
  const problem = exercise.check(content, parsed.output, { round: message.round, items });
  if (problem) return { code: problem };
  const left = (message.skipped ?? []).filter((item) => items.includes(item));
  // Whoever skips a question has said something of it.
  if (left.length === 0 && exercise.begins?.(parsed.output))
    return { status: "begun", payload: parsed.output, skipped: [], finished: false };
  return contentsOf(exercise, sealed(exercise, parsed.output, { at, dealt, before }), items, left);
}

/**
 * An answer with the list to which it was given. Once results have been on a screen everybody knows the words, so what is said
 * from then on was given to no list; what is sent again unchanged keeps its own.
 */
function sealed(
  { deal }: LoadedStep["bound"]["exercise"],
  payload: unknown,
  { at, dealt, before }: { at: StepState; dealt: Dealt | undefined; before: Answer | undefined },
): unknown {
  if (!deal) return payload;
  const own = deal.seal(payload, dealt);
  const isNew = JSON.stringify(before?.payload) !== JSON.stringify(own);
  return at.exposed && isNew ? deal.seal(payload, undefined) : own;
}

function contentsOf(
  { completion, covers }: LoadedStep["bound"]["exercise"],
  payload: unknown,
  items: readonly string[],
  left: readonly string[],
): Contents | Refused {
  const covered = covers(payload);
  const { answered, completed } = completion?.(payload) ?? { answered: covered.length > 0, completed: covered };
  const skipped = left.filter((item) => !completed.includes(item));
  if (!answered && skipped.length === 0) return { code: "invalid-answer" };
  const handled = new Set([...completed, ...skipped]);
  return {
    // A deck with every card skipped says as much as a pass.
    status: answered ? "answered" : "passed",
    payload,
    skipped,
    finished: items.every((item) => handled.has(item)),
  };
}

/** A guess at what the room will say: taken while the vote is open, in addition to the answer. */
function readPrediction({ at, bound }: LoadedStep, { payload, round }: AnswerMessage): Contents | Refused {
  const { exercise, content } = bound;
  if (exercise.schemas.answer === null) return { code: "invalid-answer" };
  if (!fits(JSON.stringify(payload ?? null), limits.ANSWER_BYTES)) return { code: "too-large" };
  const guessable = exercise.guesses?.(content) ?? [];
  if (guessable.length === 0) return { code: "unknown-option" };
  const parsed = v.safeParse(Prediction, payload, { abortEarly: true });
  if (!parsed.success) return { code: "invalid-answer" };
  const problem = checkPrediction(guessable, parsed.output, itemsOf(bound, at, round));
  return problem ? { code: problem } : { status: "answered", payload: parsed.output, skipped: [], finished: true };
}

function put(
  { step, at, answers }: LoadedStep,
  person: Person,
  part: Part,
  contents: Contents,
  context: Context,
): Outcome {
  const before = answers.get(answerKey(at.round, part, person.id));
  // passing is always allowed, once; after it the answer takes no more changes.
  const full = before ? before.revisions >= limits.REVISIONS_PER_ANSWER : answers.size >= limits.ANSWERS_PER_STEP;
  if (full && (contents.status !== "passed" || before?.status === "passed")) return refused("too-many");
  const unchanged = before && identity(before) === identity(contents) ? before : null;
  const answer: Answer = {
    step: at.id,
    round: at.round,
    part,
    person: person.id,
    ...contents,
    // are about changes: sending the same answer again changes nothing.
    exposed: unchanged ? unchanged.exposed : at.exposed,
    opening: unchanged ? unchanged.opening : at.openings,
    firstAt: before?.firstAt ?? context.now,
    lastAt: context.now,
    revisions: (before?.revisions ?? 0) + 1,
  };
  const own = { answers: [ownAnswer(answer, step.exercise)] };
  return done([{ put: "answer", answer }], [{ tell: "you", person: person.id, own }, { tell: "progress" }]);
}

/** Two answers with the same identity count the same. */
const identity = ({ status, payload }: Contents | Answer): string => JSON.stringify([status, payload]);
