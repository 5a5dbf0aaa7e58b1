/** All that a room holds of somebody, for that person alone. */
import type { OwnAnswer } from "../../protocol/answer.ts";
import type { Mine } from "../../protocol/http.ts";
import type { StepView } from "../../protocol/view.ts";
import { ownVotes } from "../parking-lot/votes.ts";
import { groupName } from "../people/groups.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { boundStep, findStep, itemsOf } from "../state/step.ts";
import { isFlipped } from "../view/order.ts";
import { ownAnswer, ownQuestion } from "./own.ts";

/** `answers` come from the store, because only the step in hand is loaded. */
export function mineOf(state: RoomState, person: Person, answers: readonly OwnAnswer[]): Mine {
  const { room, plan, questions } = state;
  const { id, name, segment, mode, joinedAt } = person;
  return {
    ...(name !== null && { name }),
    ...(segment !== null && { group: groupName(room.segments, segment, room.locale) }),
    mode,
    joinedAt,
    steps: plan.flatMap((step) => {
      const own = answers.filter((answer) => answer.step === step.id);
      return own.length > 0 ? [{ step: asked(state, step.id), answers: own.map((one) => ownAnswer(state, one)) }] : [];
    }),
    questions: [...questions.values()].filter((question) => question.person === id).map(ownQuestion),
    votes: ownVotes(state, id),
  };
}

/** A step as its question stood on a phone whose vote is over: with nothing of its result, key or debrief. */
function asked(state: RoomState, id: string): StepView {
  const found = findStep(state, id);
  if (!found) throw new Error(`Step ${id} is in the plan and stands nowhere`);
  const { step, at } = found;
  const bound = boundStep(state, step);
  const { exercise, content } = bound;
  const { round } = at;
  return {
    id,
    title: step.title,
    phase: "closed",
    round,
    rounds: exercise.rounds(content),
    privacy: exercise.privacy(content),
    ...(at.items && round === 2 && { items: [...itemsOf(bound, at, 2)] }),
    result: "none",
    ...exercise.face(content, {
      role: "participant",
      phase: "closed",
      round,
      flipped: isFlipped(state, at),
      key: false,
      prompt: false,
    }),
  };
}
