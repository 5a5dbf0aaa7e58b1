/** Answers, and what a person gets back of their own. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Id, MessageId, Part, Round } from "../primitives.ts";
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

/** Deletes what the room holds of the sender: their answers to one step, or everything, at any time and for good. */
export const Forget = v.object({
  t: v.literal("forget"),
  id: MessageId,
  /** Left out: their answers, questions and votes, their name and their group. They stay in the room. */
  step: v.optional(Id),
});
export type Forget = v.InferOutput<typeof Forget>;

/** Told only once the change is durable, and after whatever it changed of one's own. */
export const Ack = v.object({ t: v.literal("ack"), id: MessageId });

/** One's answer to one part of one round of a step; a newer one of the same three takes its place. */
export const OwnAnswer = v.object({
  step: v.string(),
  /** What kind of step it answers, so that a phone knows its own answers again when the step is not in hand. */
  exercise: v.optional(v.string()),
  round: Round,
  part: Part,
  status: v.picklist(["answered", "passed"]),
  payload: v.unknown(),
  skipped: v.array(v.string()),
});
export type OwnAnswer = v.InferOutput<typeof OwnAnswer>;

/** One's question; a newer one of the same id takes its place. */
export const OwnQuestion = v.object({ id: v.string(), text: v.string(), state: QuestionState });
export type OwnQuestion = v.InferOutput<typeof OwnQuestion>;

/** Things of one's own, each as it is from now on. What is absent has not changed. */
export const Own = v.object({
  answers: v.optional(v.array(OwnAnswer)),
  questions: v.optional(v.array(OwnQuestion)),
  /** One's upvotes, and one's dots of the present dot vote, on questions that are shown. */
  votes: v.optional(v.array(OwnVote)),
  /** Deleted, before anything else that comes with it: the answers to one step, or, without one, everything of one's own. */
  forgotten: v.optional(v.object({ step: v.optional(v.string()) })),
  /** More of what a welcome begins to tell follows in a `you`; only the last of them comes without this. */
  rest: v.optional(v.literal(true)),
});
export type Own = v.InferOutput<typeof Own>;

/**
 * To all of a person's sockets: what has changed of their own, before the ack of the message that changed it. After a
 * welcome that says `rest`, to that socket alone: the rest. At most 16 kB.
 */
export const You = v.object({ t: v.literal("you"), ...Own.entries });
export type You = v.InferOutput<typeof You>;
