/**
 * What a room keeps of one person, for that person alone: all but when their phone was connected, and which list a step has
 * dealt them. The list itself is told with what is their own; its number is left when they delete everything.
 */
import type { OwnAnswer } from "../../protocol/answer.ts";
import type { Mine } from "../../protocol/http.ts";
import type { StepView } from "../../protocol/view.ts";
import { ownVotes } from "../parking-lot/votes.ts";
import { groupName } from "../people/groups.ts";
import { keptUntil } from "../retention.ts";
import { openPageOf, pageShown } from "../state/open-page.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, itemsOf } from "../state/step.ts";
import { isFlipped } from "../view/order.ts";
import { consents, mayBeListed } from "./consent.ts";
import { listsOf } from "./deal.ts";
import { ownAnswer, ownQuestion } from "./own.ts";

/** `answers` come from the store, because only the step in hand is loaded. */
export function mineOf(state: RoomState, person: Person, answers: readonly OwnAnswer[], now: number): Mine {
  const { room, plan, questions } = state;
  const { id, name, segment, mode, joinedAt } = person;
  const { reading } = room.occasion ?? {};
  return {
    ...(name !== null && { name }),
    ...(segment !== null && { group: groupName(room.segments, segment, room.locale) }),
    mode,
    joinedAt,
    expiresAt: keptUntil(room, now),
    ...(isAsked(state, answers) && { consent: consents(person) }),
    ...(reading !== undefined && { reading }),
    steps: plan.flatMap((step) => {
      const own = answers.filter((answer) => answer.step === step.id);
      if (own.length === 0) return [];
      return [{ step: heldStep(state, step.id), answers: own.map((one) => ownAnswer(one, step.exercise)) }];
    }),
    questions: [...questions.values()].filter((question) => question.person === id).map(ownQuestion),
    votes: ownVotes(state, id),
  };
}

/** whether they said anything that consent is for. */
function isAsked(state: RoomState, answers: readonly OwnAnswer[]): boolean {
  return answers.some(({ step, status }) => {
    const planned = status === "answered" ? findStep(state, step) : undefined;
    return planned !== undefined && mayBeListed(planned.bound);
  });
}

/**
 * A step as a phone shows it once its vote is over: without its result, key or debrief. R-155: while its pages are turned it is
 * as the one in hand shows it, because what comes after that page is nobody's yet.
 */
function heldStep(state: RoomState, id: string): StepView {
  const planned = findStep(state, id);
  if (!planned) throw new Error(`Step ${id} is in the plan and has no state`);
  const { step, at, bound } = planned;
  const { exercise, content } = bound;
  const { round } = at;
  const open = openPageOf(bound, at);
  const page = pageShown(bound, at);
  const phase = open ? "collecting" : "closed";
  return {
    id,
    title: step.title,
    phase,
    round,
    rounds: exercise.rounds(content),
    privacy: exercise.privacy(content),
    ...(at.items && round === 2 && { items: [...itemsOf(bound, at, 2)] }),
    ...(open && { page: open.at, open: { pages: open.pages, takes: open.takes } }),
    result: "none",
    ...exercise.face(content, {
      role: "participant",
      phase,
      round,
      flipped: isFlipped(state, at),
      key: false,
      prompt: false,
      ...(page !== undefined && { page }),
      ...listsOf(state, at.id),
    }),
  };
}
