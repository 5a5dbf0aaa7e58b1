/** The parking lot, to take home. */
import type { QuestionState } from "../../shared/protocol/question.ts";
import type { RoomState } from "../room/state.ts";
import { byAlphabet } from "../room/texts.ts";
import { csv } from "./csv.ts";
import type { Scope } from "./rounds.ts";

/** Questions without their writers and by the alphabet; hidden ones never, unapproved ones only with everything else. */
export function questionsOf(state: RoomState, scope: Scope): { text: string; state: QuestionState }[] {
  const compare = byAlphabet(state.room.locale);
  return [...state.questions.values()]
    .filter((question) => question.state !== "hidden" && (scope === "all" || question.state !== "new"))
    .map(({ text, state: stands }) => ({ text, state: stands }))
    .sort((a, b) => compare(a.text, b.text) || compare(a.state, b.state));
}

/** `questions.csv` */
export function questionsCsv(state: RoomState, scope: Scope): string {
  return csv(
    ["text", "state"],
    questionsOf(state, scope).map((question) => [question.text, question.state]),
  );
}
