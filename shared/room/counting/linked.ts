/** Steps of one exercise that are compared with each other, person by person. */
import type { Linked } from "../../exercises/contract.ts";
import { exercises } from "../../exercises/index.ts";
import { lastOf, owns } from "../../plain.ts";
import type { Answer } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, type PlannedStep, withAnswers } from "../state/step.ts";
import { answeredIn } from "./population.ts";

/** The other steps of an exercise that compares its steps; none for any other. */
export function linkedSteps(state: RoomState, id: string): string[] {
  const exercise = state.plan.find((step) => step.id === id)?.exercise;
  if (exercise === undefined || !exercises[exercise].links) return [];
  return state.plan.filter((step) => step.exercise === exercise && step.id !== id).map((step) => step.id);
}

/** The other closed steps of an exercise that compares its steps, each with how often it has been opened. */
export function linkable(state: RoomState, { at, bound: { exercise } }: PlannedStep): Record<string, number> {
  if (!exercise.links) return {};
  const others = state.plan.filter((step) => step.exercise === exercise.id && step.id !== at.id);
  return Object.fromEntries(
    others.flatMap(({ id }): [string, number][] => {
      const openings = state.steps.get(id)?.openings ?? 0;
      return state.stepAnswers.get(id)?.frozen.size ? [[id, openings]] : [];
    }),
  );
}

/**
 * The named steps as people answered them, in the order in which they were first closed. The last round counts, and a pass
 * is no answer. The workshop has loaded their answers.
 */
export function linkedTo(
  state: RoomState,
  named: Readonly<Record<string, number>>,
  answered: readonly Answer[],
): Linked[] {
  // A plan may run in another order; what had been shown by then decides.
  const closedAt = (id: string) => state.steps.get(id)?.answeredAt ?? 0;
  const steps = state.plan
    .filter(({ id }) => owns(named, id))
    .sort((a, b) => closedAt(a.id) - closedAt(b.id))
    .flatMap(({ id }) => lastAnswers(state, id) ?? []);
  const people = new Set(answered.map(({ person }) => person));
  for (const { answers } of steps) for (const person of answers.keys()) people.add(person);
  return steps.map(({ content, answers, gone }) => ({
    content,
    payloads: [...people].map((person) => answers.get(person)),
    gone,
  }));
}

/** What people answered in a step's last round, and whether somebody has deleted an answer to it. */
function lastAnswers(state: RoomState, id: string) {
  const planned = findStep(state, id);
  if (!planned) return null;
  const step = withAnswers(state, planned);
  const last = lastOf([...step.frozen.values()].sort((a, b) => a.round - b.round));
  const answers = last ? answeredIn(state, step, last.round, "main", last.removals) : [];
  return {
    content: step.bound.content,
    answers: new Map(answers.map(({ person, payload }) => [person, payload])),
    gone: last?.gone !== undefined,
  };
}
