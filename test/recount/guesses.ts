/** How well the room foresaw itself, counted again. */

import type { Step } from "../../shared/agenda/schema.ts";
import { LMB } from "./counting.ts";
import { optionsOf } from "./plan.ts";
import type { Payloads, Said } from "./said.ts";
import { lensesOf } from "./selves.ts";
import { count, mean } from "./sums.ts";

/** One item that was guessed at, and what people said to it themselves. */
interface Guessed {
  id: string;
  /** In the order of the plan; none on a scale. */
  options: readonly string[] | null;
  said: readonly (string | number)[];
}

/** Every item with its guesses: who named the commonest answer, or how far off the room's mean they were. */
export function predicted(step: Step, items: readonly string[], said: readonly Said[], least: number): object[] {
  return items.map((id) => {
    const { options, said: answers } = guessedAt(step, id, said);
    const guesses = said.flatMap(({ predict }) => predict ?? []).filter(({ item }) => item === id);
    const n = guesses.length;
    if (answers.length < least || n < least) return { id, hidden: true };
    if (options === null) {
      const means = guesses.flatMap((one) => ("mean" in one ? [one.mean] : []));
      // They are held against the mean that the room is told.
      const middle = Math.round(1_000 * mean(answers.map(Number))) / 1_000;
      return { id, n, guess: mean(means), error: mean(means.map((one) => Math.abs(one - middle))) };
    }
    const modes = guesses.flatMap((one) => ("mode" in one ? [String(one.mode)] : []));
    const counts = count(options, answers.map(String));
    const most = Math.max(...Object.values(counts));
    return { id, n, counts: count(options, modes), right: modes.filter((one) => counts[one] === most).length / n };
  });
}

function guessedAt(step: Step, id: string, said: readonly Said[]): Guessed {
  const payloads = said.flatMap(({ payload }) => (payload === null ? [] : [payload]));
  switch (step.exercise) {
    case "sort": {
      const own = (payloads as Payloads["sort"][]).flat().filter(({ cardId }) => cardId === id);
      return { id, options: LMB, said: own.map(({ choice }) => choice) };
    }
    case "scenario": {
      const own = (payloads as Payloads["scenario"][]).map(({ pref }) => pref);
      return { id, options: ["-2", "-1", "1", "2"], said: own };
    }
    case "choice": {
      const own = (payloads as Payloads["choice"][]).flatMap(({ options }) => options);
      return { id, options: optionsOf(step).map((one) => one.id), said: own };
    }
    case "spectrum": {
      const [lens = "now"] = lensesOf(step);
      const own = (payloads as Payloads["spectrum"][]).flat().filter(({ area }) => area === id);
      return { id, options: null, said: own.map((marks) => Number(marks[lens])) };
    }
    default:
      throw new Error(`${step.id}: no recount of guesses`);
  }
}
