/** Which moments are set against each other, and for whom; pure, and apart from what is then counted. */
import type { Linked } from "../contract.ts";
import type { Payload } from "./answer.ts";
import type { Content, Moment } from "./settings.ts";

/** In the order of time. */
export const MOMENTS: readonly Moment[] = ["pre", "then", "post", "followup"];

/** The moments that each one is compared with, as far as they have been asked. */
const WITH: Readonly<Record<Moment, readonly Moment[]>> = {
  pre: [],
  then: ["pre", "post"],
  post: ["pre", "then"],
  followup: ["pre", "then", "post"],
};

/** One moment's answers, a person each; undefined for whoever did not answer. */
export type Answers = readonly (Payload | undefined)[];

export interface Asked {
  moment: Moment;
  answers: Answers;
}

/** The moments to compare, in the order of time, the step's own among them; null where there is nothing to compare. */
export function comparison(own: Asked, others: readonly Asked[]): Asked[] | null {
  const found = WITH[own.moment].flatMap(
    (moment) => [...others].reverse().find((other) => other.moment === moment) ?? [],
  );
  // A look back stands for the time before: it is compared once there is a time after.
  const comparable = own.moment === "then" ? found.some(({ moment }) => moment === "post") : found.length > 0;
  if (!comparable) return null;
  return [...found, own].sort((a, b) => MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment));
}

/** The pairs of moments that are told, the first one standing for the whole; each from an earlier to a later one. */
export function told(own: Moment, asked: readonly Moment[]): [from: Moment, to: Moment][] {
  const to = own === "then" ? "post" : own;
  const before = asked.filter((moment) => MOMENTS.indexOf(moment) < MOMENTS.indexOf(to));
  // Looking back is one's own moment there, so its change is the news.
  const first = own === "then" ? [own, ...before.filter((moment) => moment !== own)] : before;
  return first
    .filter((moment) => to !== "followup" || moment !== "then" || !before.includes("pre"))
    .map((from) => [from, to]);
}

/** What a person said of one item. */
export const saidOf = (payload: Payload | undefined, item: string): number | undefined =>
  payload?.find((one) => String(one.item) === item)?.v;

/** The places of everyone who answered an item at each of these moments. */
export function common(asked: readonly Asked[], item: string): Set<number> {
  const people = asked[0]?.answers.map((_, person) => person) ?? [];
  return new Set(people.filter((person) => asked.every(({ answers }) => saidOf(answers[person], item) !== undefined)));
}

/** The comparisons that other steps have told before: for each the moments that it set against each other. */
export function earlierComparisons(linked: readonly Linked<Content, Payload>[]): Asked[][] {
  const steps = linked.map(({ content, payloads }): Asked => ({ moment: content.moment, answers: payloads }));
  return steps.flatMap((step, place) => {
    const compared = comparison(step, steps.slice(0, place));
    return compared ? [compared] : [];
  });
}
