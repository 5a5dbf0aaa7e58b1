/** How well the room foresaw itself, counted again. */

import type { Step } from "../../shared/agenda.ts";
import { content } from "../../shared/content/index.ts";
import { cardsOf, LMB } from "./counting.ts";
import { optionsOf } from "./plan.ts";
import type { Payloads, Said } from "./said.ts";
import { count, LEAST, mean } from "./sums.ts";

/** One item that was guessed at, and what people said to it themselves. */
interface Guessed {
  id: string;
  /** In the order of the plan; none on a scale. */
  options: readonly string[] | null;
  said: readonly (string | number)[];
  least: number;
}

/** Every item with its guesses: who named the commonest answer, or how far off the room's mean they were. */
export function predicted(step: Step, said: readonly Said[]): object[] {
  return itemsOf(step, said).map(({ id, options, said: answers, least }) => {
    const guesses = said.flatMap(({ predict }) => predict ?? []).filter(({ item }) => item === id);
    const n = guesses.length;
    if (answers.length < least || n < least) return { id, hidden: true };
    if (options === null) {
      const means = guesses.flatMap((one) => ("mean" in one ? [one.mean] : []));
      const middle = mean(answers.map(Number));
      return { id, n, guess: mean(means), error: mean(means.map((one) => Math.abs(one - middle))) };
    }
    const modes = guesses.flatMap((one) => ("mode" in one ? [one.mode] : []));
    const counts = count(options, answers.map(String));
    const most = Math.max(...Object.values(counts));
    return { id, n, counts: count(options, modes), right: modes.filter((one) => counts[one] === most).length / n };
  });
}

function itemsOf(step: Step, said: readonly Said[]): Guessed[] {
  const payloads = said.flatMap(({ payload }) => (payload === null ? [] : [payload]));
  switch (step.exercise) {
    case "sort":
      return cardsOf(step).map((id) => {
        const own = (payloads as Payloads["sort"][]).flat().filter(({ cardId }) => cardId === id);
        return { id, options: LMB, said: own.map(({ choice }) => choice), least: LEAST.O };
      });
    case "scenario": {
      const own = (payloads as Payloads["scenario"][]).map(({ pref }) => pref);
      return [{ id: "pref", options: ["-2", "-1", "1", "2"], said: own, least: LEAST.O }];
    }
    case "choice": {
      const own = (payloads as Payloads["choice"][]).flatMap(({ options }) => options);
      return [{ id: "answer", options: optionsOf(step).map(({ id }) => id), said: own, least: LEAST.O }];
    }
    case "spectrum":
      return content.en.areas.map(({ id }) => {
        const own = (payloads as Payloads["spectrum"][]).flat().filter(({ area }) => area === id);
        return { id, options: null, said: own.map(({ now, me }) => Number(now ?? me)), least: LEAST.S };
      });
    default:
      throw new Error(`${step.id}: no recount of guesses`);
  }
}
