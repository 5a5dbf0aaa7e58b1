/** Answers of simulated people, for catalogue, preview and rehearsal; one `sample.ts` per exercise, all of one shape. */

import type { Guessable } from "../../../shared/exercises/contract.ts";
import type { ExerciseId } from "../../../shared/exercises/index.ts";
import type { Prediction } from "../../../shared/exercises/predict.ts";
import type { Part } from "../../../shared/primitives.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { hash, random } from "../../ui/random.ts";
import type { StepOf } from "./answer.ts";

/** How somebody leans: as most people do, against them, or to the middle. */
export type Leaning = "with" | "against" | "middle";

/** Who somebody is, where they are not like everybody else. */
interface Who {
  leaning?: Leaning;
  /** Where they stand among the others: of a list of texts each takes another one. */
  turn?: number;
}

/** One simulated person: with the same seed it makes the same draws. */
export class Somebody {
  readonly #draw: () => number;
  readonly #leaning: Leaning;
  #turn: number | undefined;

  constructor(seed: number, { leaning = "with", turn }: Who = {}) {
    this.#draw = random(seed);
    this.#leaning = leaning;
    this.#turn = turn;
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
    const last = from.length - 1;
    const weights = from.map((_, place) => fade ** (this.#leaning === "against" ? last - place : place));
    let left = this.#draw() * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return from[place] ?? from[0];
  }

  /** One of these texts: another one than the others take, as long as there are enough. */
  text(from: readonly [string, ...string[]]): string {
    if (this.#turn === undefined) return this.pick(from);
    const text = from[this.#turn % from.length] ?? from[0];
    this.#turn += 1;
    return text;
  }

  /** A whole number near the centre for this item. Each item has a centre of its own between `min` and `max`. */
  near(item: string, min: number, max: number): number {
    const centre = min + (max - min) * (0.2 + 0.6 * this.#lean(item));
    // Three draws added up are a bell that ends.
    const spread = this.#leaning === "middle" ? 0.25 : 0.55;
    const off = (this.#draw() + this.#draw() + this.#draw() - 1.5) * (max - min) * spread;
    return Math.min(max, Math.max(min, Math.round(centre + off)));
  }

  /** Leading, managing or both, as people see this item: on some they agree, on others there are two camps. */
  camp(item: string): "L" | "M" | "B" {
    const drawn = this.#draw();
    const both = this.#leaning === "middle" ? 0.6 : 0.16;
    if (drawn < both) return "B";
    return (drawn - both) / (1 - both) < 0.1 + 0.8 * this.#lean(item) ? "L" : "M";
  }

  #lean(item: string): number {
    if (this.#leaning === "middle") return 0.5;
    return this.#leaning === "against" ? 1 - leanOf(item) : leanOf(item);
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
