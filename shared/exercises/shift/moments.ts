/** Selects which moments are compared, and for which people. Counting is done elsewhere. */
import type { Linked } from "../contract.ts";
import type { Payload } from "./answer.ts";
import type { Content, Moment } from "./settings.ts";

/** The moments in order of time. */
const MOMENTS: readonly Moment[] = ["pre", "then", "post", "followup"];

/** The moments that each one is compared with, if they were asked. */
const WITH: Readonly<Record<Moment, readonly Moment[]>> = {
  pre: [],
  then: ["pre", "post"],
  post: ["pre", "then"],
  followup: ["pre", "then", "post"],
};

/** The answers at one moment, one per person; undefined for people who did not answer. */
export type Answers = readonly (Payload | undefined)[];

export interface Asked {
  moment: Moment;
  answers: Answers;
}

/** The moments to compare in order of time, including the step's own; null if there is nothing to compare. */
export function comparison(own: Asked, others: readonly Asked[]): Asked[] | null {
  const found = WITH[own.moment].flatMap(
    (moment) => [...others].reverse().find((other) => other.moment === moment) ?? [],
  );
  // A look back stands for the time before, so it is compared only once there is a later moment.
  const comparable = own.moment === "then" ? found.some(({ moment }) => moment === "post") : found.length > 0;
  if (!comparable) return null;
  return [...found, own].sort((a, b) => MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment));
}

/** The pairs of moments to show, each from an earlier to a later one. The first pair is the headline. */
export function shownPairs(own: Moment, asked: readonly Moment[]): [from: Moment, to: Moment][] {
  const to = own === "then" ? "post" : own;
  const before = asked.filter((moment) => MOMENTS.indexOf(moment) < MOMENTS.indexOf(to));
  // If the step itself looks back, the change since then is the headline.
  const first = own === "then" ? [own, ...before.filter((moment) => moment !== own)] : before;
  return first
    .filter((moment) => to !== "followup" || moment !== "then" || !before.includes("pre"))
    .map((from) => [from, to]);
}

/** A person's answer to one item. */
export const answerTo = (payload: Payload | undefined, item: string): number | undefined =>
  payload?.find((one) => String(one.item) === item)?.v;

/** The positions of the people who answered an item at each of these moments. */
export function common(asked: readonly Asked[], item: string): Set<number> {
  const people = asked[0]?.answers.map((_, person) => person) ?? [];
  return new Set(
    people.filter((person) => asked.every(({ answers }) => answerTo(answers[person], item) !== undefined)),
  );
}

/** The comparisons that earlier results have shown: for each of them, its moments. */
export function earlierComparisons(linked: readonly Linked<Content, Payload>[]): Asked[][] {
  const steps = linked.map(({ content, payloads }): Asked => ({ moment: content.moment, answers: payloads }));
  return steps.flatMap((step, place) => {
    const compared = comparison(step, steps.slice(0, place));
    return compared ? [compared] : [];
  });
}
