/** The parking lot: questions that are shown once a host approves them, and votes for them. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Count, Id, MessageId, prose } from "../primitives.ts";

/** `new` waits for approval; `live`, `parked` and `answered` are shown; `hidden` is not. */
export const QuestionState = v.picklist(["new", "live", "parked", "answered", "hidden"]);
export type QuestionState = v.InferOutput<typeof QuestionState>;

export const Ask = v.object({ t: v.literal("ask"), id: MessageId, text: prose(limits.QUESTION_CHARS) });
export type Ask = v.InferOutput<typeof Ask>;

/** `asking`: people ask questions and upvote those of others. `dots`: everyone places a few dots. `closed`: neither. */
export const LotStage = v.picklist(["asking", "dots", "closed"]);
export type LotStage = v.InferOutput<typeof LotStage>;

/** The kind of a vote: an upvote while asking, a dot in the dot vote. */
export const VoteKind = v.picklist(["upvote", "dot"]);
export type VoteKind = v.InferOutput<typeof VoteKind>;

export const Upvote = v.object({
  t: v.literal("upvote"),
  id: MessageId,
  question: Id,
  /** The kind of the vote, so that a late upvote does not count as a dot; by default what the stage allows. */
  kind: v.optional(VoteKind),
  /** False withdraws the vote. */
  on: v.optional(v.boolean()),
});
export type Upvote = v.InferOutput<typeof Upvote>;

/** The person's own upvote or dot; `on` is false once it no longer counts. */
export const OwnVote = v.object({ question: v.string(), kind: VoteKind, on: v.boolean() });
export type OwnVote = v.InferOutput<typeof OwnVote>;

/** A question as everybody sees it, without its writer. */
export const Question = v.object({
  id: v.string(),
  text: v.string(),
  state: QuestionState,
  /** The number of upvotes, once asking is over and enough people gave one. */
  votes: v.optional(Count),
  /** The number of dots, once the dot vote is over and enough people placed one. */
  dots: v.optional(Count),
});
export type Question = v.InferOutput<typeof Question>;

/** Counts that are withheld because too few people voted. */
export const Withheld = v.array(v.picklist(["votes", "dots"]));
export type Withheld = v.InferOutput<typeof Withheld>;
