/** Answers, and the data that a person receives about themselves. */
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
  /** Its shape depends on the exercise; see `answer.ts` in the exercise's folder. */
  payload: v.unknown(),
  /** Items that the person skipped; they count as finished, not as answered. */
  skipped: v.optional(v.pipe(v.array(Id), v.maxLength(limits.ITEMS))),
});
export type Answer = v.InferOutput<typeof Answer>;

/** Passes on a round, which is always allowed. An earlier answer no longer counts. */
export const Pass = v.object({ t: v.literal("pass"), id: MessageId, step: Id, round: Round });
export type Pass = v.InferOutput<typeof Pass>;

/**
 * Whether the phone holds words for the open round that it has not sent. A phone says so when it changes, and again with
 * each new connection. It is not acked, and nothing of it is stored.
 */
export const Typing = v.object({ t: v.literal("typing"), step: Id, round: Round, on: v.boolean() });
export type Typing = v.InferOutput<typeof Typing>;

/** Deletes the sender's answers to one step, or all their data. Always allowed; it cannot be undone. */
export const Forget = v.object({
  t: v.literal("forget"),
  id: MessageId,
  /** Without a step: deletes answers, questions, votes, name and group. The person stays in the room. */
  step: v.optional(Id),
});
export type Forget = v.InferOutput<typeof Forget>;

/** Confirms a message. Sent once the change is durable, after any `you` about the same change. */
export const Ack = v.object({ t: v.literal("ack"), id: MessageId });

/** The person's answer to one part of one round of a step. A newer one for the same part replaces it. */
export const OwnAnswer = v.object({
  step: v.string(),
  /** The exercise of the step, so that a phone can read the answer when the step is no longer current. */
  exercise: v.optional(v.string()),
  round: Round,
  part: Part,
  /** `begun`: it says nothing yet, and counts nowhere. */
  status: v.picklist(["answered", "passed", "begun"]),
  payload: v.unknown(),
  skipped: v.array(v.string()),
});
export type OwnAnswer = v.InferOutput<typeof OwnAnswer>;

/** The person's question. A newer one with the same id replaces it. */
export const OwnQuestion = v.object({ id: v.string(), text: v.string(), state: QuestionState });
export type OwnQuestion = v.InferOutput<typeof OwnQuestion>;

/** What the person has been dealt of a step. Its shape depends on the exercise; see `hand.ts` in its folder. */
export const OwnHand = v.object({ step: v.string(), hand: v.unknown() });
export type OwnHand = v.InferOutput<typeof OwnHand>;

/** The person's own data that has changed, in its new state. Absent parts have not changed. */
export const Own = v.object({
  answers: v.optional(v.array(OwnAnswer)),
  hands: v.optional(v.array(OwnHand)),
  questions: v.optional(v.array(OwnQuestion)),
  /** The person's upvotes, and their dots of the current dot vote, on questions that are shown. */
  votes: v.optional(v.array(OwnVote)),
  /** What was deleted before the rest of this message applies: the answers to one step or, without `step`, all own data. */
  forgotten: v.optional(v.object({ step: v.optional(v.string()) })),
  /** The data is incomplete and continues in the next `you`. */
  rest: v.optional(v.literal(true)),
});
export type Own = v.InferOutput<typeof Own>;

/**
 * Sent to all sockets of a person when their own data changes, before the ack of the message that changed it. After a welcome
 * with `rest`, the rest is sent to that socket only. At most 16 kB.
 */
export const You = v.object({ t: v.literal("you"), ...Own.entries });
export type You = v.InferOutput<typeof You>;
