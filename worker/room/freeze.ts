/** Closing a round: its answers are counted once, and what may be told of them is fixed. */
import * as v from "valibot";
import type { Bound } from "../../shared/agenda.ts";
import type { ItemMovement } from "../../shared/exercises/distribution.ts";
import type { Counting, Linked } from "../../shared/exercises/exercise.ts";
import { comparePredictions, type ItemPrediction, Prediction } from "../../shared/exercises/predict.ts";
import { ELIGIBLE_MS, MINIMUM } from "../../shared/limits.ts";
import { responseTime } from "../../shared/metrics/response-time.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Change } from "./change.ts";
import type { Context } from "./context.ts";
import { countedIn } from "./population.ts";
import { segmentsOf, toldGroups } from "./segments.ts";
import {
  type Answer,
  answerKey,
  attendedKey,
  boundStep,
  type Frozen,
  itemsOf,
  joined,
  partOf,
  type RoomState,
  removals,
  type Sheet,
  type StepState,
  sheetOf,
  type ToldGroups,
} from "./state.ts";

/** The least number of people behind a figure of this step. A rehearsal has nobody to protect. */
export function minimumOf(state: RoomState, bound: Bound): number {
  return state.room.rehearsal ? 1 : MINIMUM[bound.exercise.privacy(bound.content)];
}

/** The changes that close the round in hand: its frozen result, and who was there without a word. */
export function freeze(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, context: Context): Change[] {
  const { changes, eligible } = attendance(state, sheet, bound, at, context);
  const earlier = sheet.frozen.get(at.round);
  const guard = earlier !== undefined && guarded(state, bound, earlier);
  // an answer about oneself could be told from the difference of two results, unless enough others moved too.
  if (guard && tooFewChanged(state, sheet, earlier))
    return [...changes, { put: "frozen", frozen: standing(state, sheet, bound, earlier) }];
  const moment = {
    round: at.round,
    eligible,
    frozenAt: context.now,
    removals: removals(state),
    // compared with another step as well, it would tell of other people than before.
    linked: guard ? earlier.linked : linkable(state, bound, at),
  };
  const fresh = count(state, sheet, bound, at, moment, earlier && settledGroups(state, sheet, at, earlier));
  return [...changes, { put: "frozen", frozen: fresh }];
}

/** An earlier result that goes on being shown, without what people have taken back since. */
function standing(state: RoomState, sheet: Sheet, { exercise }: Bound, earlier: Frozen): Frozen {
  const kept = { ...earlier, kept: true };
  if (!exercise.takenBack) return kept;
  const payloads = answeredIn(state, sheet, earlier.round, removals(state)).map(({ payload }) => payload);
  return { ...kept, result: exercise.takenBack(earlier.result, payloads) };
}

/**
 * beside what has been told of a group, a newer result would tell which few of it changed or came. So its figures
 * stand while nothing changes, and are withheld for good once anything does.
 */
function settledGroups(state: RoomState, sheet: Sheet, at: StepState, earlier: Frozen): ToldGroups | undefined {
  if (!at.splitTold || state.room.rehearsal) return undefined;
  const changed = changedSince(state, sheet, earlier) > 0;
  return changed ? earlier.told.map(({ item }) => ({ item, groups: [] })) : earlier.told;
}

/** Whether counting the frozen rounds again would tell no more than closing again might. */
export function mayRecount(state: RoomState, sheet: Sheet, bound: Bound): boolean {
  return [...sheet.frozen.values()].every(
    (frozen) => !frozen.kept && !(guarded(state, bound, frozen) && tooFewChanged(state, sheet, frozen)),
  );
}

/** Whether R-19 guards an earlier result. One with too few people to show anything has given nothing away. */
function guarded(state: RoomState, bound: Bound, earlier: Frozen): boolean {
  const about = bound.exercise.privacy(bound.content);
  return about === "S" && !state.room.rehearsal && earlier.answered >= MINIMUM.S;
}

/** The frozen rounds of a step counted again, because the host hid or merged a text. */
export function recount(state: RoomState, sheet: Sheet, bound: Bound, at: StepState): Change[] {
  // Hands in the air wrote nothing, and nothing on the sheet could bring them back.
  return [...sheet.frozen.values()]
    .filter(({ source }) => source === undefined)
    .map((frozen) => ({
      put: "frozen",
      frozen: {
        ...count(state, sheet, bound, at, frozen, frozen.told),
        opening: frozen.opening,
      },
    }));
}

/** A round counted from hands in the air, where no phone has answered it; no hands at all take such a count back. */
export function countHands(
  state: RoomState,
  sheet: Sheet,
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
  const { eligible } = frozen;
  if (answered === 0) return { put: "frozen", frozen: count(state, sheet, bound, at, frozen) };
  return {
    put: "frozen",
    frozen: {
      ...frozen,
      eligible: Math.max(eligible, answered),
      answered,
      result: exercise.result(content, hands, counting),
      source: "manual",
    },
  };
}

function countingOf(state: RoomState, bound: Bound, at: StepState, round: Round): Counting {
  return { round, items: itemsOf(bound, at, round), minimum: minimumOf(state, bound), moderation: at.moderation };
}

/**
 * Counts a round as of a moment: `eligible`, when, and who had been shown out by then are given; `settled`: the groups to
 * tell, where that is not to be found out anew.
 */
function count(
  state: RoomState,
  sheet: Sheet,
  bound: Bound,
  at: StepState,
  moment: Pick<Frozen, "round" | "eligible" | "frozenAt" | "removals" | "linked">,
  settled?: ToldGroups,
): Frozen {
  const { round } = moment;
  const { exercise, content } = bound;
  const answers = countedIn(state, sheet, round, partOf(bound, round), moment.removals);
  const answered = answers.filter((answer) => answer.status === "answered");
  const counting = countingOf(state, bound, at, round);
  const payloads = answered.map((answer) => answer.payload);
  const result = exercise.result(content, payloads, counting, linkedTo(state, moment.linked, answered));
  const predicted = predictionsOf(state, sheet, bound, counting, result, moment.removals);
  const time = round === 1 ? responseTime(timesOf(state, at, answered)) : null;
  const told = settled ?? toldGroups(state, bound, counting, answers);
  return {
    round,
    eligible: moment.eligible,
    frozenAt: moment.frozenAt,
    removals: moment.removals,
    linked: moment.linked,
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
    kept: false,
  };
}

/** The plan's other closed steps of an exercise that compares its steps, each with how often it has been opened. */
function linkable(state: RoomState, { exercise }: Bound, at: StepState): Record<string, number> {
  if (!exercise.links) return {};
  const others = state.plan.filter((step) => step.exercise === exercise.id && step.id !== at.id);
  return Object.fromEntries(
    others.flatMap(({ id }): [string, number][] => {
      const openings = state.steps.get(id)?.openings ?? 0;
      return state.sheets.get(id)?.frozen.size ? [[id, openings]] : [];
    }),
  );
}

/**
 * The steps named, in the plan's order, as people answered them: the last round counts, and a pass is no answer. The
 * caller has loaded their sheets.
 */
function linkedTo(state: RoomState, named: Readonly<Record<string, number>>, answered: readonly Answer[]): Linked[] {
  const steps = state.plan.filter((step) => Object.hasOwn(named, step.id));
  const said = steps.map((step) => {
    const sheet = sheetOf(state, step.id);
    const last = [...sheet.frozen.values()].sort((a, b) => a.round - b.round).at(-1);
    const answers = last ? answeredIn(state, sheet, last.round, last.removals) : [];
    return new Map(answers.map(({ person, payload }) => [person, payload]));
  });
  const people = [...new Set([...answered.map(({ person }) => person), ...said.flatMap((one) => [...one.keys()])])];
  return steps.map((step, place) => ({
    content: boundStep(state, step).content,
    payloads: people.map((person) => said[place]?.get(person)),
  }));
}

function answeredIn(state: RoomState, sheet: Sheet, round: Round, gone: number): Answer[] {
  return countedIn(state, sheet, round, "main", gone).filter(({ status }) => status === "answered");
}

/** How well the room predicted its result, where it was asked to. Whoever was shown out counts as in the result. */
function predictionsOf(
  state: RoomState,
  sheet: Sheet,
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
function timesOf(state: RoomState, at: StepState, answered: readonly Answer[]): number[] {
  const { askedAt, openedAt } = at;
  // A room made before this was kept knows no beginning.
  if (!askedAt || !openedAt) return [];
  return answered.flatMap(({ person, firstAt, round }) => {
    const joinedAt = state.people.get(person)?.joinedAt ?? askedAt;
    const late = round === at.round && openedAt > askedAt && firstAt >= openedAt;
    return late ? [] : [Math.max(0, firstAt - Math.max(askedAt, joinedAt))];
  });
}

/** Who changed between the rounds, among those who answered both before results were on a screen. */
function movementOf(state: RoomState, sheet: Sheet, bound: Bound, counting: Counting, gone: number): ItemMovement[] {
  const { exercise, content } = bound;
  const counts = (answer: Answer | undefined) => answer?.status === "answered" && !answer.exposed;
  const second = countedIn(state, sheet, 2, "main", gone);
  const first = countedIn(state, sheet, 1, "main", sheet.frozen.get(1)?.removals ?? gone);
  const before = new Map(first.map((answer) => [answer.person, answer]));
  const pairs = second.flatMap((answer): [unknown, unknown][] => {
    const earlier = before.get(answer.person);
    return earlier && counts(earlier) && counts(answer) ? [[earlier.payload, answer.payload]] : [];
  });
  const split = splitAboutSelf(state, sheet, bound);
  return exercise.movement(content, pairs, counting).map((moved) =>
    split.has(moved.id)
      ? { id: moved.id, hidden: true }
      : discreet(
          moved,
          counting.minimum,
          [first, second].map((round) => answering(bound, round, moved.id)),
        ),
  );
}

/** the items about oneself whose first vote is told by segment; how few moved would tell who of which group. */
function splitAboutSelf(state: RoomState, sheet: Sheet, { exercise, content }: Bound): ReadonlySet<string> {
  if (exercise.privacy(content) === "O" || state.room.rehearsal) return new Set();
  const told = sheet.frozen.get(1)?.told ?? [];
  return new Set(told.filter(({ groups }) => groups.length > 0).map(({ item }) => item));
}

/** How many answered an item of a round. */
function answering({ exercise }: Bound, answers: readonly Answer[], item: string): number {
  return answers.filter(({ status, payload }) => status === "answered" && exercise.covers(payload).includes(item))
    .length;
}

/**
 * the two rounds less their movement are the answers of those who gave only one. Where these are fewer than the
 * minimum, only how many changed is told, and not from what to what; nothing where few did, for then the rounds differ by
 * little else.
 */
function discreet(moved: ItemMovement, minimum: number, answered: readonly number[]): ItemMovement {
  if ("hidden" in moved) return moved;
  const telling = answered.some((n) => n > moved.n && n - moved.n < minimum);
  if (!telling) return moved;
  if (moved.changed < minimum) return { id: moved.id, hidden: true };
  return { ...moved, net: {}, flows: [], other: moved.changed };
}

function tooFewChanged(state: RoomState, sheet: Sheet, earlier: Frozen): boolean {
  const changed = changedSince(state, sheet, earlier);
  return changed > 0 && changed < MINIMUM.S;
}

/** How many people's answers changed since a result was frozen; a removal counts as a change. */
function changedSince(state: RoomState, sheet: Sheet, earlier: Frozen): number {
  // Whoever changed only what they expect of the room could be told from the difference just as well.
  const changed = new Set<string>();
  for (const answer of sheet.answers.values()) {
    if (answer.round !== earlier.round) continue;
    const removal = state.people.get(answer.person)?.removal ?? null;
    if (answer.opening > earlier.opening || (removal !== null && removal > earlier.removals))
      changed.add(answer.person);
  }
  // What a result was compared with can change as well, and is counted anew with it.
  for (const [step, openings] of Object.entries(earlier.linked)) {
    for (const { person, opening } of sheetOf(state, step).answers.values())
      if (opening > openings) changed.add(person);
  }
  return changed.size;
}

/**
 * Who could have answered: answered, passed, or connected for 10 s in total while collecting. The silent ones who are
 * still connected are written down, so that a reopened vote goes on counting their time.
 */
function attendance(
  state: RoomState,
  sheet: Sheet,
  bound: Bound,
  at: StepState,
  context: Context,
): { changes: Change[]; eligible: number } {
  const changes: Change[] = [];
  let eligible = 0;
  for (const person of joined(state)) {
    if (sheet.answers.has(answerKey(at.round, partOf(bound, at.round), person.id))) {
      eligible += 1;
      continue;
    }
    const before = sheet.attended.get(attendedKey(at.round, person.id)) ?? 0;
    const now = at.phase === "collecting" && at.openedAt !== null ? context.connectedMs(person.id, at.openedAt) : 0;
    if (now > 0) changes.push({ put: "attended", step: at.id, round: at.round, person: person.id, ms: before + now });
    if (before + now >= ELIGIBLE_MS) eligible += 1;
  }
  return { changes, eligible };
}
