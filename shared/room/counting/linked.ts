/** Steps of one exercise that are compared with each other, person by person. */
import type { Bound } from "../../agenda/bind.ts";
import type { Linked } from "../../exercises/contract.ts";
import { exercises } from "../../exercises/index.ts";
import { lastOf, owns } from "../../plain.ts";
import type { Answer, StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { boundStep, stepAnswersOf } from "../state/step.ts";
import { answeredIn } from "./population.ts";

/** The other steps of an exercise that compares its steps; none for any other. */
export function linkedSteps(state: RoomState, id: string): string[] {
  const exercise = state.plan.find((step) => step.id === id)?.exercise;
  if (exercise === undefined || !exercises[exercise].links) return [];
  return state.plan.filter((step) => step.exercise === exercise && step.id !== id).map((step) => step.id);
}

/** The plan's other closed steps of an exercise that compares its steps, each with how often it has been opened. */
export function linkable(state: RoomState, { exercise }: Bound, at: StepState): Record<string, number> {
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
 * The steps named, in the order in which they were closed for the first time, as people answered them: the last round
 * counts, and a pass is no answer. The caller has loaded their sheets.
 */
export function linkedTo(
  state: RoomState,
  named: Readonly<Record<string, number>>,
  answered: readonly Answer[],
): Linked[] {
  // A plan need not be run in its order, and what had been told by then is what counts.
  const closedAt = (id: string) => state.steps.get(id)?.answeredAt ?? 0;
  const steps = state.plan.filter((step) => owns(named, step.id)).sort((a, b) => closedAt(a.id) - closedAt(b.id));
  const said = steps.map((step) => {
    const sheet = stepAnswersOf(state, step.id);
    const last = lastOf([...sheet.frozen.values()].sort((a, b) => a.round - b.round));
    const answers = last ? answeredIn(state, sheet, last.round, "main", last.removals) : [];
    return {
      gone: last?.gone !== undefined,
      answers: new Map(answers.map(({ person, payload }) => [person, payload])),
    };
  });
  const people = [
    ...new Set([...answered.map(({ person }) => person), ...said.flatMap(({ answers }) => [...answers.keys()])]),
  ];
  return steps.map((step, place) => ({
    content: boundStep(state, step).content,
    payloads: people.map((person) => said[place]?.answers.get(person)),
    gone: said[place]?.gone ?? false,
  }));
}
