/** Counting a round: once, when it closes. */
import * as v from "valibot";
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import { comparePredictions, type ItemPrediction, Prediction } from "../../exercises/predict.ts";
import { MINIMUM } from "../../limits.ts";
import { responseTime } from "../../metrics/response-time.ts";
import type { Round } from "../../primitives.ts";
import { seededHash } from "../../seeded-hash.ts";
import { isNeverSplit } from "../privacy/heads.ts";
import { segmentsOf, toldGroups } from "../privacy/segments.ts";
import type { Turnout } from "../privacy/settling.ts";
import { openPagesOf } from "../state/open-page.ts";
import type { Answer, Frozen, StepState, ToldGroups } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { itemsOf, type LoadedStep, type PlannedStep, partOf } from "../state/step.ts";
import { forClient } from "./client.ts";
import { linkedTo } from "./linked.ts";
import { movementOf } from "./movement.ts";
import { countedIn, payloadsOf } from "./population.ts";

/** The least number of people behind a figure of this step. A rehearsal has nobody to protect. */
export function minimumOf(state: RoomState, bound: Bound): number {
  return state.room.rehearsal ? 1 : MINIMUM[bound.exercise.privacy(bound.content)];
}

/** How a round of a step is counted now. */
export function countingOf(state: RoomState, { at, bound }: PlannedStep, round: Round): Counting {
  return {
    round,
    items: itemsOf(bound, at, round),
    minimum: minimumOf(state, bound),
    moderation: at.moderation,
    seed: seededHash(state.room.seed, at.id),
  };
}

/**
 * A frozen round as it is stored: a list that grows with the room is cut to what screens show, with a count of the rest. A
 * row holds 2 MB at most, and 20,000 texts are 10 MB.
 */
export function forStorage({ exercise }: Bound, frozen: Frozen): Frozen {
  return exercise.forStorage ? { ...frozen, result: exercise.forStorage(frozen.result) } : frozen;
}

/** As of when a round is counted: the time, who had been removed by then, who was there, and what it is compared with. */
export type Moment = Pick<Frozen, "round" | "eligible" | "frozenAt" | "removals" | "linked" | keyof Turnout>;

/** Counts a round as of a moment. `settled`: the groups to show, if they are known already. */
export function count(state: RoomState, step: LoadedStep, moment: Moment, settled?: ToldGroups): Frozen {
  const { at, bound } = step;
  const { round, eligible, frozenAt, removals, linked = {}, present, finished, enough } = moment;
  const answers = countedIn(state, step, round, partOf(bound, round), removals);
  const answered = answers.filter(({ status }) => status === "answered");
  const counting = countingOf(state, step, round);
  const compared = linkedTo(state, linked, answered);
  const above = (minimum: number) =>
    bound.exercise.result(bound.content, payloadsOf(answered), { ...counting, minimum }, compared);
  const result = above(counting.minimum);
  const predicted = predictionsOf(state, step, counting, result, removals);
  // what comes before the questions takes time as well, which is not theirs.
  const timed = round === 1 && openPagesOf(bound, { round }).length === 0;
  const time = timed ? responseTime(timesOf(state, at, answered)) : null;
  const told = settled ?? (isNeverSplit(at, bound) ? [] : toldGroups(state, bound, counting, answers));
  const counted: Frozen = {
    round,
    eligible,
    frozenAt,
    removals,
    linked,
    step: at.id,
    answered: answered.length,
    passed: answers.filter(({ status }) => status === "passed").length,
    result,
    ...(predicted.length > 0 && { predicted }),
    ...(time && { time }),
    movement: round === 2 ? movementOf(state, step, counting, removals) : null,
    told,
    ...(told.length > 0 && { segments: segmentsOf(state, bound, counting, answers, told) }),
    opening: at.openings,
    ...(enough !== undefined && { present, finished, enough }),
  };
  const client = !state.room.rehearsal && {
    client: forClient(state, step, { frozen: counted, counting, answers, above }),
  };
  return forStorage(bound, { ...counted, ...client });
}

/** How well the room predicted its result, if it was asked to. The same people count as in the result. */
function predictionsOf(
  state: RoomState,
  step: LoadedStep,
  { round, items, minimum }: Counting,
  result: Frozen["result"],
  removals: number,
): ItemPrediction[] {
  const { exercise, content } = step.bound;
  const guessable = exercise.guesses?.(content).filter(({ item }) => items.includes(item)) ?? [];
  if (guessable.length === 0 || !exercise.actual) return [];
  const answers = countedIn(state, step, round, "predict", removals);
  const guesses = answers.map(({ payload }) => v.parse(Prediction, payload));
  return comparePredictions(guessable, guesses, (item) => exercise.actual?.(result, item) ?? null, minimum);
}

/** How many milliseconds each first answer took, for answers given before the vote was first closed. */
function timesOf(state: RoomState, { askedAt, answeredAt }: StepState, answered: readonly Answer[]): number[] {
  // Older rooms did not store when the vote was opened.
  if (!askedAt) return [];
  return answered.flatMap(({ person, firstAt }) => {
    const joinedAt = state.people.get(person)?.joinedAt ?? askedAt;
    const late = answeredAt !== null && firstAt > answeredAt;
    return late ? [] : [Math.max(0, firstAt - Math.max(askedAt, joinedAt))];
  });
}
