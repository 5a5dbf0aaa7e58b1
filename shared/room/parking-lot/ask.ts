/** Questions for the parking lot: anyone may ask until a host closes the asking, and a host decides which are shown. */
import * as limits from "../../limits.ts";
import type { Ask } from "../../protocol/question.ts";
import { ownQuestion } from "../answers/own.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { parkingLotOf } from "./stages.ts";

/** A new question. It makes the oldest hidden questions give way. */
export function ask(state: RoomState, person: Person, message: Ask, context: Context): Outcome {
  if (parkingLotOf(state.room).stage !== "asking") return refused("closed");
  const all = [...state.questions.values()];
  const hidden = all.filter((question) => question.state === "hidden");
  const own = all.filter((question) => question.person === person.id).length;
  if (own >= limits.QUESTIONS_PER_PERSON || all.length - hidden.length >= places(state)) return refused("too-many");
  const question = {
    id: context.newId(),
    person: person.id,
    text: message.text,
    state: "new" as const,
    askedAt: context.now,
  };
  const dropped = hidden.slice(0, Math.max(0, hidden.length - limits.HIDDEN_QUESTIONS));
  return done(
    [...dropped.map(({ id }): Change => ({ put: "unasked", question: id })), { put: "question", question }],
    [{ tell: "you", person: person.id, own: { questions: [ownQuestion(question)] } }],
  );
}

/**
 * How many questions may be there that are not hidden. The number depends on how many people have been removed, not on whose
 * questions there are: otherwise removing somebody would reveal how many are theirs.
 */
function places({ removed }: RoomState): number {
  const freed = limits.QUESTIONS_PER_PERSON * removed;
  return Math.min(limits.QUESTIONS_PER_ROOM + freed, limits.QUESTIONS_AT_MOST);
}
