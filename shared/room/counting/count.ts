/** Counting a round: once, at its close, from phones or from hands in the air. */
import * as v from "valibot";
import type { Bound } from "../../agenda/bind.ts";
import type { Counting } from "../../exercises/contract.ts";
import { comparePredictions, type ItemPrediction, Prediction } from "../../exercises/predict.ts";
import { MINIMUM } from "../../limits.ts";
import { responseTime } from "../../metrics/response-time.ts";
import type { Round } from "../../primitives.ts";
import type { Change } from "../change.ts";
import { segmentsOf, toldGroups } from "../privacy/segments.ts";
import type { Turnout } from "../privacy/settling.ts";
import type { Answer, Frozen, StepState, ToldGroups } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";
import { itemsOf, partOf } from "../state/step.ts";
import { linkedTo } from "./linked.ts";
import { movementOf } from "./movement.ts";
import { countedIn, payloadsOf } from "./population.ts";

/** The least number of people behind a figure of this step. A rehearsal has nobody to protect. */
export function minimumOf(state: RoomState, bound: Bound): number {
  return state.room.rehearsal ? 1 : MINIMUM[bound.exercise.privacy(bound.content)];
}

/** How a round of a step is counted now. */
export function countingOf(state: RoomState, bound: Bound, at: StepState, round: Round): Counting {
  return { round, items: itemsOf(bound, at, round), minimum: minimumOf(state, bound), moderation: at.moderation };
}

/**
 * A frozen round as it is kept: of a list that grows with the room it has what screens show of it, and how many more there
 * are. A row holds 2 MB at most, and 20,000 texts are 10 MB.
 */
export function forStorage({ exercise }: Bound, frozen: Frozen): Frozen {
  return exercise.forStorage ? { ...frozen, result: exercise.forStorage(frozen.result) } : frozen;
}

/**
 * Counts a round as of a moment: `eligible`, when, and who had been shown out by then are given; `settled`: the groups to
 * tell, where that is not to be found out anew.
 */
export function count(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  at: StepState,
  moment: Pick<Frozen, "round" | "eligible" | "frozenAt" | "removals" | "linked" | keyof Turnout>,
  settled?: ToldGroups,
): Frozen {
  const { round, linked = {} } = moment;
  const { exercise, content } = bound;
  const answers = countedIn(state, sheet, round, partOf(bound, round), moment.removals);
  const answered = answers.filter((answer) => answer.status === "answered");
  const counting = countingOf(state, bound, at, round);
  const payloads = payloadsOf(answered);
  const result = exercise.result(content, payloads, counting, linkedTo(state, linked, answered));
  const predicted = predictionsOf(state, sheet, bound, counting, result, moment.removals);
  const time = round === 1 ? responseTime(timesOf(state, at, answered)) : null;
  const told = settled ?? toldGroups(state, bound, counting, answers);
  return forStorage(bound, {
    round,
    eligible: moment.eligible,
    frozenAt: moment.frozenAt,
    removals: moment.removals,
    linked,
    step: at.id,
    answered: answered.length,
    passed: answers.length - answered.length,
    result,
    ...(predicted.length > 0 && { predicted }),
    ...(time && { time }),
    movement: round === 2 ? movementOf(state, sheet, bound, counting, moment.removals) : null,
    told,
    ...(told.length > 0 && { segments: segmentsOf(state, bound, counting, answers, told) }),
    opening: at.openings,
    ...(moment.enough !== undefined && {
      present: moment.present,
      finished: moment.finished,
      enough: moment.enough,
    }),
  });
}

/** A round counted from hands in the air, where no phone has answered it; no hands at all take such a count back. */
export function countHands(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  at: StepState,
  hands: readonly unknown[],
  frozen: Frozen,
): Change {
  const { exercise, content } = bound;
  const counting = countingOf(state, bound, at, at.round);
  // Somebody may raise a hand for every item, so the items do not add up to people.
  const perItem = counting.items.map((item) => hands.filter((hand) => exercise.covers(hand).includes(item)).length);
  const answered = Math.max(0, ...perItem);
  // A count that is corrected must not leave the earlier number of hands behind.
  const { byPhone = frozen.eligible, passed } = frozen;
  if (answered === 0)
    return { put: "frozen", frozen: count(state, sheet, bound, at, { ...frozen, eligible: byPhone }) };
  return {
    put: "frozen",
    frozen: {
      ...frozen,
      // Whoever passed on a phone has raised no hand.
      eligible: Math.max(byPhone, answered + passed),
      byPhone,
      answered,
      result: exercise.result(content, hands, counting),
      source: "manual",
    },
  };
}

/** How well the room predicted its result, where it was asked to. Whoever was shown out counts as in the result. */
function predictionsOf(
  state: RoomState,
  sheet: StepAnswers,
  { exercise, content }: Bound,
  { round, items, minimum }: Counting,
  result: Frozen["result"],
  gone: number,
): ItemPrediction[] {
  const guessable = exercise.guesses?.(content).filter(({ item }) => items.includes(item)) ?? [];
  if (guessable.length === 0 || !exercise.actual) return [];
  const said = countedIn(state, sheet, round, "predict", gone).map(({ payload }) => v.parse(Prediction, payload));
  return comparePredictions(guessable, said, (item) => exercise.actual?.(result, item) ?? null, minimum);
}

/** Milliseconds that each first answer took, of those that were given before the vote was closed for the first time. */
function timesOf(state: RoomState, { askedAt, answeredAt }: StepState, answered: readonly Answer[]): number[] {
  // A room made before this was kept knows no beginning.
  if (!askedAt) return [];
  return answered.flatMap(({ person, firstAt }) => {
    const joinedAt = state.people.get(person)?.joinedAt ?? askedAt;
    const late = answeredAt !== null && firstAt > answeredAt;
    return late ? [] : [Math.max(0, firstAt - Math.max(askedAt, joinedAt))];
  });
}
