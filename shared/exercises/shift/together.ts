/** How many people rate themselves higher over all questions at once: a person's mean of them, at two moments. */
import { directions } from "../../metrics/gap.ts";
import { type Asked, answerTo, common, shownPairs } from "./moments.ts";
import type { Together } from "./result.ts";

/** One question with the moments that it is compared at. */
export interface ComparedItem {
  id: string;
  asked: readonly Asked[];
}

/**
 * Over the people who answered every question at every compared moment. R-159: each question is told of its own people, so
 * those whom it has beyond these must be none, or not fewer than the minimum.
 *
 * @returns undefined where it may not be told
 */
export function together(own: readonly Asked[], items: readonly ComparedItem[], minimum: number): Together | undefined {
  const [first, ...others] = items.map(({ id, asked }) => common(asked, id));
  const [pair] = shownPairs(own, items[0]?.asked ?? []);
  if (!first || !pair) return undefined;
  const people = [...first].filter((person) => others.every((other) => other.has(person)));
  const isFew = (beyond: number) => beyond > 0 && beyond < minimum;
  if (people.length < Math.max(1, minimum)) return undefined;
  if ([first, ...others].some(({ size }) => isFew(size - people.length))) return undefined;
  const [from, to] = pair;
  const sumAt = (one: Asked, person: number) =>
    items.reduce((sum, { id }) => sum + (answerTo(one, person, id) ?? 0), 0);
  return {
    from: from.moment,
    to: to.moment,
    n: people.length,
    ...directions(people.map((person) => [sumAt(from, person), sumAt(to, person)])),
  };
}
