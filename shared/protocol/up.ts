/** All messages from clients. */
import * as v from "valibot";
import { Answer, Forget, Pass, Typing } from "./answer.ts";
import { CommandMessage } from "./command.ts";
import { Hello } from "./hello.ts";
import { Ask, Upvote } from "./question.ts";

/** Schemas are tried in this order, so the most frequent messages come first. */
export const Up = v.variant("t", [Answer, Pass, Typing, Hello, Ask, Upvote, CommandMessage, Forget]);
export type Up = v.InferOutput<typeof Up>;
