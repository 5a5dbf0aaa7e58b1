/** What may be seen of the parking lot: which questions, in which order, and with which counts. */
import { bytes } from "../../bytes.ts";
import { DOT_QUESTION_BYTES, MINIMUM, QUESTION_BYTES } from "../../limits.ts";
import { owns } from "../../plain.ts";
import type { Role } from "../../primitives.ts";
import type { Question, Withheld } from "../../protocol/question.ts";
import type { View } from "../../protocol/view.ts";
import { byAlphabet } from "../counting/texts.ts";
import type { Question as Asked, Counted } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isApproved, parkingLotOf } from "./stages.ts";

/** the frozen counts of every stage that is over. */
interface Counts {
  votes: Counted | null;
  dots: Counted | null;
}

/** The counts that may be shown now. */
function countsToShow(state: RoomState): Counts {
  const { stage, upvote, dot } = parkingLotOf(state.room);
  return {
    votes: stage === "asking" ? null : enough(state, upvote),
    dots: stage === "closed" ? enough(state, dot) : null,
  };
}

const enough = (state: RoomState, counted: Counted | null): Counted | null =>
  counted && counted.voters >= (state.room.rehearsal ? 1 : MINIMUM.O) ? counted : null;

/** The counts that are hidden because too few people voted. */
export function withheld(state: RoomState): Withheld {
  const { stage, upvote, dot } = parkingLotOf(state.room);
  const { votes, dots } = countsToShow(state);
  return [
    ...(stage !== "asking" && upvote && !votes ? (["votes"] as const) : []),
    ...(stage === "closed" && dot && !dots ? (["dots"] as const) : []),
  ];
}

/** questions with their counts and without their writers; in the order of asking, or by votes and then by alphabet. */
export function questionsInOrder(state: RoomState, which: (question: Asked) => boolean): Question[] {
  const counts = countsToShow(state);
  const questions = [...state.questions.values()].filter(which).map(({ id, text, state: stands }): Question => {
    const votes = countOf(counts.votes, id);
    const dots = countOf(counts.dots, id);
    return { id, text, state: stands, ...(votes !== undefined && { votes }), ...(dots !== undefined && { dots }) };
  });
  const by = counts.dots ? "dots" : counts.votes ? "votes" : null;
  if (by === null) return questions;
  const alphabet = byAlphabet(state.room.locale);
  return questions.sort((a, b) => (b[by] ?? 0) - (a[by] ?? 0) || alphabet(a.text, b.text));
}

/** Undefined for a question that could not be voted on. */
function countOf(counted: Counted | null, id: string): number | undefined {
  return counted && owns(counted.counts, id) ? counted.counts[id] : undefined;
}

/** The parking lot as a role sees it. Hosts see every question; others see approved ones, as many as fit. */
export function parkingLotView(
  state: RoomState,
  role: Role,
): Pick<View, "questions" | "questionsMore" | "lot" | "withheld"> {
  const { stage } = parkingLotOf(state.room);
  const hidden = withheld(state);
  const lot = { lot: stage, ...(hidden.length > 0 && { withheld: hidden }) };
  if (role === "host") return { questions: questionsInOrder(state, () => true), ...lot };
  const approved = questionsInOrder(state, isApproved);
  const ranked = approved.some(({ votes, dots }) => votes !== undefined || dots !== undefined);
  const questions = fitting(
    approved,
    role === "participant" && stage === "dots" ? DOT_QUESTION_BYTES : QUESTION_BYTES[role],
    ranked,
  );
  const more = approved.length - questions.length;
  return { questions, ...(more > 0 && { questionsMore: more }), ...lot };
}

/** The newest questions that fit, or those with the most votes if they are ranked; in their order. */
function fitting(questions: Question[], room: number, ranked: boolean): Question[] {
  let left = room;
  const fits = (question: Question) => {
    left -= bytes(JSON.stringify(question)) + 1;
    return left >= 0;
  };
  return ranked ? questions.filter(fits) : [...questions].reverse().filter(fits).reverse();
}
