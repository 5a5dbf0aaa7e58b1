/** The parking lot: questions, shown once a host has approved them, and which of them the room wants answered. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Count, Id, MessageId, prose } from "../primitives.ts";

/** `new` waits for a host; `live`, `parked` and `answered` are shown; `hidden` is not. */
export const QuestionState = v.picklist(["new", "live", "parked", "answered", "hidden"]);
export type QuestionState = v.InferOutput<typeof QuestionState>;

export const Ask = v.object({ t: v.literal("ask"), id: MessageId, text: prose(limits.QUESTION_CHARS) });
export type Ask = v.InferOutput<typeof Ask>;

/** `asking`: anyone asks, and says which questions are theirs too. `dots`: everyone places a few dots. `closed`: neither. */
export const LotStage = v.picklist(["asking", "dots", "closed"]);
export type LotStage = v.InferOutput<typeof LotStage>;

/** What one can give a question: an upvote while the room is asking, a dot in the dot vote. */
export const VoteKind = v.picklist(["upvote", "dot"]);
export type VoteKind = v.InferOutput<typeof VoteKind>;

export const Upvote = v.object({
  t: v.literal("upvote"),
  id: MessageId,
  question: Id,
  /** Which of the two is meant, so that an upvote that comes late is not taken for a dot; else what the stage takes. */
  kind: v.optional(VoteKind),
  /** False takes it back. */
  on: v.optional(v.boolean()),
});
export type Upvote = v.InferOutput<typeof Upvote>;

/** One's own upvote or dot; `on` is false once it does not stand any more. */
export const OwnVote = v.object({ question: v.string(), kind: VoteKind, on: v.boolean() });
export type OwnVote = v.InferOutput<typeof OwnVote>;

/** A question as others see it: never with its writer. */
export const Question = v.object({
  id: v.string(),
  text: v.string(),
  state: QuestionState,
  /** Upvotes, once the asking is over and enough people gave one. */
  votes: v.optional(Count),
  /** Dots, once the dot vote is over and enough people placed one. */
  dots: v.optional(Count),
});
export type Question = v.InferOutput<typeof Question>;

/** Counts that are kept back because too few people are behind them. */
export const Withheld = v.array(v.picklist(["votes", "dots"]));
export type Withheld = v.InferOutput<typeof Withheld>;
