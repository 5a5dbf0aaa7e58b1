/** Closing a round: its answers are counted once, and what may be told of them is fixed. */
import type { Bound } from "../../shared/agenda.ts";
import type { Counting } from "../../shared/exercises/exercise.ts";
import { ELIGIBLE_MS, MINIMUM } from "../../shared/limits.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Change } from "./change.ts";
import {
  type Answer,
  answerKey,
  attendedKey,
  type Frozen,
  itemsOf,
  joined,
  type RoomState,
  type Sheet,
  type StepState,
} from "./state.ts";
import type { Context } from "./transition.ts";

/** The least number of people behind a figure of this step. A rehearsal has nobody to protect. */
export function minimumOf(state: RoomState, bound: Bound): number {
  return state.room.rehearsal ? 1 : MINIMUM[bound.exercise.privacy(bound.content)];
}

/** The changes that close the round in hand: its frozen result, and who was there without a word. */
export function freeze(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, context: Context): Change[] {
  const { changes, eligible } = attendance(state, sheet, at, context);
  const fresh = count(state, sheet, bound, at, at.round, eligible, context.now);
  const earlier = sheet.frozen.get(at.round);
  // an answer about oneself could be told from the difference of two results, unless enough others moved too.
  const few = earlier && guarded(state, bound) && tooFewChanged(state, sheet, earlier);
  return [...changes, { put: "frozen", frozen: few ? { ...earlier, kept: true } : fresh }];
}

/** Whether counting the frozen rounds again would tell no more than closing again might. */
export function mayRecount(state: RoomState, sheet: Sheet, bound: Bound): boolean {
  return [...sheet.frozen.values()].every(
    (frozen) => !frozen.kept && !(guarded(state, bound) && tooFewChanged(state, sheet, frozen)),
  );
}

/** Whether R-19 guards this step's results. */
function guarded(state: RoomState, bound: Bound): boolean {
  return bound.exercise.privacy(bound.content) === "S" && !state.room.rehearsal;
}

/** The frozen rounds of a step counted again, because the host hid or merged a text. */
export function recount(state: RoomState, sheet: Sheet, bound: Bound, at: StepState): Change[] {
  return [...sheet.frozen.values()].map((frozen) => ({
    put: "frozen",
    frozen: {
      ...count(state, sheet, bound, at, frozen.round, frozen.eligible, frozen.frozenAt),
      opening: frozen.opening,
    },
  }));
}

function count(
  state: RoomState,
  sheet: Sheet,
  bound: Bound,
  at: StepState,
  round: Round,
  eligible: number,
  now: number,
): Frozen {
  const { exercise, content } = bound;
  const answers = answersOf(state, sheet, round);
  const answered = answers.filter((answer) => answer.status === "answered");
  const counting: Counting = {
    round,
    items: itemsOf(bound, at, round),
    minimum: minimumOf(state, bound),
    moderation: at.moderation,
  };
  const payloads = answered.map((answer) => answer.payload);
  return {
    step: at.id,
    round,
    eligible,
    answered: answered.length,
    passed: answers.length - answered.length,
    result: exercise.result(content, payloads, counting),
    movement: round === 2 ? exercise.movement(content, unexposedPairs(state, sheet), counting) : null,
    opening: at.openings,
    frozenAt: now,
    kept: false,
  };
}

/** What people who are still in the room said in a round. */
function answersOf(state: RoomState, sheet: Sheet, round: Round): Answer[] {
  return [...sheet.answers.values()].filter(
    (answer) => answer.round === round && answer.part === "main" && state.people.get(answer.person)?.removedAt === null,
  );
}

/** Payloads of those who answered both rounds before results were on a screen. */
function unexposedPairs(state: RoomState, sheet: Sheet): [unknown, unknown][] {
  const counts = (answer: Answer | undefined) => answer?.status === "answered" && !answer.exposed;
  return answersOf(state, sheet, 2).flatMap((second) => {
    const first = sheet.answers.get(answerKey(1, "main", second.person));
    return first && counts(first) && counts(second) ? [[first.payload, second.payload]] : [];
  });
}

function tooFewChanged(state: RoomState, sheet: Sheet, earlier: Frozen): boolean {
  const changed = [...sheet.answers.values()].filter((answer) => {
    if (answer.round !== earlier.round || answer.part !== "main") return false;
    const removedAt = state.people.get(answer.person)?.removedAt ?? null;
    return answer.opening > earlier.opening || (removedAt !== null && removedAt >= earlier.frozenAt);
  }).length;
  return changed > 0 && changed < MINIMUM.S;
}

/**
 * Who could have answered: answered, passed, or connected for 10 s in total while collecting. The silent ones who are
 * still connected are written down, so that a reopened vote goes on counting their time.
 */
function attendance(
  state: RoomState,
  sheet: Sheet,
  at: StepState,
  context: Context,
): { changes: Change[]; eligible: number } {
  const changes: Change[] = [];
  let eligible = 0;
  for (const person of joined(state)) {
    if (sheet.answers.has(answerKey(at.round, "main", person.id))) {
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
