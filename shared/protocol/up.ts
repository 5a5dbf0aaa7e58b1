/** Everything that a client may send. */
import * as v from "valibot";
import { Answer, Forget, Pass } from "./answer.ts";
import { CommandMessage } from "./command.ts";
import { Hello } from "./hello.ts";
import { Ask, Upvote } from "./question.ts";

/** The commonest first: they are tried in this order. */
export const Up = v.variant("t", [Answer, Pass, Hello, Ask, Upvote, CommandMessage, Forget]);
export type Up = v.InferOutput<typeof Up>;
