/** Answers of simulated people, for catalogue and preview; one `sample.ts` per exercise, all of one shape. */

import type { Guessable } from "../../../shared/exercises/contract.ts";
import type { ExerciseId } from "../../../shared/exercises/index.ts";
import type { Prediction } from "../../../shared/exercises/predict.ts";
import type { Part } from "../../../shared/primitives.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { hash, random } from "../../ui/random.ts";
import type { StepOf } from "./answer.ts";

/** One simulated person: with the same seed it makes the same draws. */
export class Somebody {
  readonly #draw: () => number;

  constructor(seed: number) {
    this.#draw = random(seed);
  }

  chance(probability: number): boolean {
    return this.#draw() < probability;
  }

  /** A whole number from `min` to `max`, each as likely. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.#draw() * (max - min + 1));
  }

  /** One of these, the earlier ones likelier where `fade` is below 1. */
  pick<T>(from: readonly [T, ...T[]], fade = 1): T {
    const weights = from.map((_, place) => fade ** place);
    let left = this.#draw() * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return from[place] ?? from[0];
  }

  /** A whole number near the centre for this item. Each item has a centre of its own between `min` and `max`. */
  near(item: string, min: number, max: number): number {
    const centre = min + (max - min) * (0.2 + 0.6 * leanOf(item));
    // Three draws added up are a bell that ends.
    const off = (this.#draw() + this.#draw() + this.#draw() - 1.5) * (max - min) * 0.55;
    return Math.min(max, Math.max(min, Math.round(centre + off)));
  }

  /** Leading, managing or both, as people see this item: on some they agree, on others there are two camps. */
  camp(item: string): "L" | "M" | "B" {
    const drawn = this.#draw();
    if (drawn < 0.16) return "B";
    return (drawn - 0.16) / 0.84 < 0.1 + 0.8 * leanOf(item) ? "L" : "M";
  }
}

/** 0 to 1: which way a room is likely to lean on an item. */
function leanOf(item: string): number {
  return random(hash(item))();
}

/** A person's answer to a step as their phone shows it; null is a pass. */
export type Sample = (step: StepView, one: Somebody) => unknown;

/** What an exercise's simulated people say, by the part that a round asks for: most have only the main one. */
export type SamplePart = Readonly<Partial<Record<Exclude<Part, "predict">, Sample>>>;

/** A guess at what the room will say; the same for every exercise that asks for one. */
export function guess(guessable: readonly Guessable[], one: Somebody): Prediction {
  return guessable.flatMap((asked): Prediction => {
    const { item } = asked;
    if ("low" in asked) return [{ item, mean: one.near(item, asked.low, asked.high) }];
    const [first, ...others] = asked.options;
    return first === undefined ? [] : [{ item, mode: one.pick([first, ...others], 0.6) }];
  });
}

/** Makes a part that takes any step of a function that takes only the steps of its own exercise. */
export function samplePart<E extends ExerciseId, Payload>(
  exercise: E,
  draw: (step: StepOf<E>, one: Somebody) => Payload | null,
): Sample {
  const isOf = (step: StepView): step is StepOf<E> => step.exercise === exercise;
  return (step, one) => (isOf(step) ? draw(step, one) : null);
}

/** Whether this round asks for an item. */
export const asks = ({ items }: StepView, item: string): boolean => items === undefined || items.includes(item);
