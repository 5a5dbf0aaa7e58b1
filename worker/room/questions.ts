/** The parking lot: anyone may ask until the asking is closed; a host decides what is shown. */
import * as limits from "../../shared/limits.ts";
import type { Ask } from "../../shared/protocol/question.ts";
import { done, type Outcome, refused } from "./change.ts";
import type { Context } from "./context.ts";
import { lotOf } from "./lot.ts";
import { ownQuestion } from "./own.ts";
import type { Person, RoomState } from "./state.ts";

export function ask(state: RoomState, person: Person, message: Ask, context: Context): Outcome {
  if (lotOf(state.room).stage !== "asking") return refused("closed");
  const own = [...state.questions.values()].filter((question) => question.person === person.id).length;
  if (own >= limits.QUESTIONS_PER_PERSON || state.questions.size >= limits.QUESTIONS_PER_ROOM)
    return refused("too-many");
  const question = {
    id: context.newId(),
    person: person.id,
    text: message.text,
    state: "new" as const,
    askedAt: context.now,
  };
  return done(
    [{ put: "question", question }],
    [{ tell: "you", person: person.id, own: { questions: [ownQuestion(question)] } }],
  );
}
