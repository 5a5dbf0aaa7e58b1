/**
 * Predicting the room: before the reveal, people guess the room's answer. The reveal shows how well the room as a whole
 * guessed, and never a single guess. It works the same for every exercise that declares what can be guessed.
 */
import * as v from "valibot";
import type { PredictWords } from "../content/model.ts";
import * as limits from "../limits.ts";
import { Count, Id } from "../primitives.ts";
import type { Actual, Guessable, Refusal } from "./contract.ts";
import { type Figure, Hidden } from "./distribution.ts";

/** The texts with which a phone asks for a guess. */
export const PredictFace = v.object({ title: v.string(), ask: v.string(), privately: v.string() });
export type PredictFace = v.InferOutput<typeof PredictFace>;

/** The texts that ask for a guess about the most frequent option (`mode`) or the mean; null if the step asks for none. */
export function predictWords(
  asked: boolean | undefined,
  words: PredictWords,
  about: "mode" | "mean",
): PredictFace | null {
  const { title, privately, [about]: ask } = words;
  return asked ? { title, ask, privately } : null;
}

/** The part `predict` of an answer. A mode has the exercise's own type, such as the number −2 for a scenario. */
export const Prediction = v.pipe(
  v.array(
    v.union([
      v.object({
        item: Id,
        mode: v.union([
          v.pipe(v.string(), v.minLength(1), v.maxLength(limits.OPTION_CHARS)),
          v.pipe(v.number(), v.integer()),
        ]),
      }),
      v.object({ item: Id, mean: v.number() }),
    ]),
  ),
  v.minLength(1),
  v.maxLength(limits.ITEMS),
);
export type Prediction = v.InferOutput<typeof Prediction>;

const MeanPrediction = v.object({
  id: v.string(),
  n: Count,
  /** The mean of the guesses. */
  guess: v.number(),
  /** Mean absolute error of the guesses, in the scale's own units. */
  error: v.number(),
});

const ModePrediction = v.object({
  id: v.string(),
  n: Count,
  /** How many people expected each option to be the most frequent. */
  counts: v.record(v.string(), Count),
  /** 0..1, the share of people who named the most frequent option, or one of those that tie. */
  right: v.number(),
});

/** How well the room predicted one item; hidden if too few people guessed or if the item itself is hidden. */
export const ItemPrediction = v.union([MeanPrediction, ModePrediction, Hidden]);
export type ItemPrediction = v.InferOutput<typeof ItemPrediction>;

/** Checks what the schema cannot: unknown items, unknown options and duplicates. Null if the prediction is valid. */
export function checkPrediction(
  guessable: readonly Guessable[],
  prediction: Prediction,
  items: readonly string[],
): Refusal | null {
  const seen = new Set<string>();
  for (const guess of prediction) {
    const about = guessable.find(({ item }) => item === guess.item);
    if (!about || !items.includes(guess.item)) return "unknown-option";
    if (seen.has(guess.item)) return "invalid-answer";
    seen.add(guess.item);
    const fits =
      "mode" in guess
        ? "options" in about && about.options.includes(String(guess.mode))
        : "low" in about && guess.mean >= about.low && guess.mean <= about.high;
    if (!fits) return "mode" in guess ? "unknown-option" : "invalid-answer";
  }
  return null;
}

const round3 = (x: number): number => Math.round(x * 1000) / 1000;

/** Compares the guesses with the room's actual answers. `actual` returns null for hidden items. */
export function comparePredictions(
  guessable: readonly Guessable[],
  predictions: readonly Prediction[],
  actual: (item: string) => Actual | null,
  minimum: number,
): ItemPrediction[] {
  return guessable.map((about): ItemPrediction => {
    const id = about.item;
    const guesses = predictions.flatMap((all) => all.filter(({ item }) => item === id));
    const actually = actual(id);
    const n = guesses.length;
    if (!actually || n < Math.max(1, minimum)) return { id, hidden: true };
    if ("mean" in actually) {
      const means = guesses.flatMap((guess) => ("mean" in guess ? [guess.mean] : []));
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const error = sum(means.map((mean) => Math.abs(mean - actually.mean))) / n;
      return { id, n, guess: round3(sum(means) / n), error: round3(error) };
    }
    const modes = guesses.flatMap((guess) => ("mode" in guess ? [String(guess.mode)] : []));
    const options = "options" in about ? about.options : [];
    const counts = Object.fromEntries(
      options.map((option) => [option, modes.filter((mode) => mode === option).length]),
    );
    return { id, n, counts, right: round3(modes.filter((mode) => actually.modal.includes(mode)).length / n) };
  });
}

/** The rows of one item's predictions in the aggregate table. */
export function predictionFigures(item: ItemPrediction): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: item.id, measure, value });
  if ("hidden" in item) return [figure("predict:n", null)];
  if ("error" in item)
    return [figure("predict:n", item.n), figure("predict:mean", item.guess), figure("predict:error", item.error)];
  return [
    figure("predict:n", item.n),
    ...Object.entries(item.counts).map(([option, n]) => figure(`predict:count:${option}`, n)),
    figure("predict:right", item.right),
  ];
}
