/** The parking lot: questions asked at any time, shown once a host has approved them. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Id, line, MessageId } from "./primitives.ts";

/** `new` waits for a host; `live`, `parked` and `answered` are shown; `hidden` is not. */
export const QuestionState = v.picklist(["new", "live", "parked", "answered", "hidden"]);
export type QuestionState = v.InferOutput<typeof QuestionState>;

export const Ask = v.object({ t: v.literal("ask"), id: MessageId, text: line(limits.QUESTION_CHARS) });
export type Ask = v.InferOutput<typeof Ask>;

export const Upvote = v.object({ t: v.literal("upvote"), id: MessageId, question: Id });
export type Upvote = v.InferOutput<typeof Upvote>;

/** A question as others see it: never with its writer. */
export const Question = v.object({ id: v.string(), text: v.string(), state: QuestionState });
export type Question = v.InferOutput<typeof Question>;
