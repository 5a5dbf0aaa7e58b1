/** What a phone says in the parking lot; loaded with what is said there. */
import type { VoteKind } from "../../../../shared/protocol/question.ts";
import { randomText } from "../../../wire/storage.ts";
import type { Phone } from "../model.ts";

/** Asks the room. */
export function ask(phone: Phone, text: string): void {
  phone.say({ t: "ask", id: randomText(16), text });
}

/** Gives a question an upvote or a dot, or takes it back. */
export function vote(phone: Phone, question: string, kind: VoteKind, on: boolean): void {
  phone.say({ t: "upvote", id: randomText(16), question, kind, on });
}
