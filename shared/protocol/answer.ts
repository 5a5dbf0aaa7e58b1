/** Answers, and what a person gets back of their own. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Id, MessageId, Part, Round } from "./primitives.ts";
import { OwnVote, QuestionState } from "./question.ts";

export const Answer = v.object({
  t: v.literal("answer"),
  id: MessageId,
  step: Id,
  round: Round,
  part: v.optional(Part),
  /** The exercise's own shape; see `payload` in its folder. */
  payload: v.unknown(),
  /** Items passed over with "skip": they count as finished, not as answered. */
  skipped: v.optional(v.pipe(v.array(Id), v.maxLength(limits.ITEMS))),
});
export type Answer = v.InferOutput<typeof Answer>;

/** Not answering, on purpose: always allowed. What was answered before no longer counts. */
export const Pass = v.object({ t: v.literal("pass"), id: MessageId, step: Id, round: Round });
export type Pass = v.InferOutput<typeof Pass>;

/** Told only once the change is durable. */
export const Ack = v.object({ t: v.literal("ack"), id: MessageId });

/** Everything of one's own, to all of a person's sockets after every change of it. */
export const You = v.object({
  t: v.literal("you"),
  answers: v.array(
    v.object({
      step: v.string(),
      /** What kind of step it answers, so that a phone knows its own answers again when the step is not in hand. */
      exercise: v.optional(v.string()),
      round: Round,
      part: Part,
      status: v.picklist(["answered", "passed"]),
      payload: v.unknown(),
      skipped: v.array(v.string()),
    }),
  ),
  questions: v.array(v.object({ id: v.string(), text: v.string(), state: QuestionState })),
  /** One's upvotes, and one's dots of the present dot vote, on questions that are shown. */
  votes: v.array(OwnVote),
});
export type You = v.InferOutput<typeof You>;
export type OwnAnswer = You["answers"][number];
