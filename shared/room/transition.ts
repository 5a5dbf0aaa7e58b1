/** Who may do what: decides one message of one person or key from the state, and changes nothing. */
import type { Up } from "../protocol/up.ts";
import { answer, pass } from "./answers/answer.ts";
import { forget, inMemory, type Stored } from "./answers/forget.ts";
import { type Outcome, refused } from "./change.ts";
import type { Actor, Context } from "./context.ts";
import { linkedSteps } from "./counting/linked.ts";
import { ask } from "./parking-lot/ask.ts";
import { upvote } from "./parking-lot/votes.ts";
import type { RoomState } from "./state/state.ts";
import { hostCommand } from "./team/command.ts";

/** A message that is acked. Its id is new: a known one is acked without a transition. */
export type Message = Exclude<Up, { t: "hello" | "typing" }>;

/** Decides one message: what to write and whom to inform, or why it is refused. */
export function transition(
  state: RoomState,
  actor: Actor,
  message: Message,
  context: Context,
  stored: Stored = inMemory(state),
): Outcome {
  if (message.t === "command") {
    if (actor.role !== "host") return refused("forbidden");
    return hostCommand(state, actor.key, message.command, context);
  }
  if (actor.role !== "participant") return refused("forbidden");
  const person = state.people.get(actor.person);
  if (!person || person.removedAt !== null) return refused("removed");
  // One's own answers can be deleted for as long as the room keeps them.
  if (message.t === "forget") return forget(state, person, message, stored);
  if (state.room.status === "ended") return refused("ended");
  switch (message.t) {
    case "answer":
      return answer(state, person, message, context);
    case "pass":
      return pass(state, person, message, context);
    case "ask":
      return ask(state, person, message, context);
    case "upvote":
      return upvote(state, person, message, context);
    default:
      return message satisfies never;
  }
}

/** The steps whose answers a message is about; they must be loaded before it is decided. */
export function stepsOf(state: RoomState, message: Message): string[] {
  const named = message.t === "command" && "step" in message.command ? message.command.step : null;
  const step = typeof named === "string" ? named : (named?.id ?? null);
  const about = [state.room.current, step].filter((id) => id !== null).filter((id) => state.steps.has(id));
  // An answer needs its own step only; a command may close a step and then compares it with these.
  return message.t === "command" ? [...about, ...about.flatMap((id) => linkedSteps(state, id))] : about;
}
