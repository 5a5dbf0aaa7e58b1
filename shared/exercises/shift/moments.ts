/** Selects which moments are compared, and for which people. Counting is done elsewhere. */
import type { Linked } from "../contract.ts";
import type { Payload } from "./answer.ts";
import { type Content, type Moment, momentsOf } from "./settings.ts";

/** The moments in order of time. */
const MOMENTS: readonly Moment[] = ["pre", "then", "post", "followup"];

/** The moments that each one is compared with, if they were asked. */
const WITH: Readonly<Record<Moment, readonly Moment[]>> = {
  pre: [],
  then: ["pre", "post"],
  post: ["pre", "then"],
  followup: ["pre", "then", "post"],
};

/** One moment of one step. */
export interface Asked {
  moment: Moment;
  /** Where its values stand in an answer: a step that asks for two moments has the look back beside the other. */
  at: "v" | "then";
  /** The answers to the step, one per person; undefined for people who did not answer. */
  answers: readonly (Payload | undefined)[];
}

/** The moments of one step. */
export function askedIn({ moment }: Content, answers: Asked["answers"]): Asked[] {
  const moments = momentsOf(moment);
  return moments.map((one) => ({ moment: one, at: moments.length > 1 && one === "then" ? "then" : "v", answers }));
}

/** The moments of the linked steps that asked for this item. */
export const askedOf = (linked: readonly Linked<Content, Payload>[], item: string): Asked[][] =>
  linked.flatMap(({ content, payloads }) =>
    content.items.some(({ id }) => id === item) ? [askedIn(content, payloads)] : [],
  );

/** The moments to compare in order of time, including the step's own; null if there is nothing to compare. */
export function comparison(own: readonly Asked[], others: readonly Asked[]): Asked[] | null {
  const isOwn = (moment: Moment) => own.some((one) => one.moment === moment);
  const wanted = MOMENTS.filter((moment) => !isOwn(moment) && own.some((one) => WITH[one.moment].includes(moment)));
  const found = wanted.flatMap((moment) => [...others].reverse().find((other) => other.moment === moment) ?? []);
  const all = [...found, ...own].sort((a, b) => MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment));
  // A look back stands for the time before, so it is compared only once there is a later moment.
  const isLater = all.some(({ moment }) => moment === "post" || moment === "followup");
  return all.length > 1 && isLater ? all : null;
}

/** The pairs of moments to show, each from an earlier to a later one. The first pair is the headline. */
export function shownPairs(own: readonly Asked[], asked: readonly Asked[]): [from: Asked, to: Asked][] {
  const at = (moment: Moment) => asked.find((one) => one.moment === moment);
  const looksBack = own.some(({ moment }) => moment === "then");
  const to = looksBack ? at("post") : own[0];
  if (!to) return [];
  const before = asked.filter(({ moment }) => MOMENTS.indexOf(moment) < MOMENTS.indexOf(to.moment));
  const isThen = ({ moment }: Asked) => moment === "then";
  // If the step itself looks back, the change since then is the headline.
  const first = looksBack ? [...before.filter(isThen), ...before.filter((one) => !isThen(one))] : before;
  return first
    .filter((one) => to.moment !== "followup" || !isThen(one) || at("pre") === undefined)
    .map((from) => [from, to]);
}

/** A person's answer to one item at one moment. */
export const answerTo = ({ answers, at }: Asked, person: number, item: string): number | null =>
  answers[person]?.find((one) => String(one.item) === item)?.[at] ?? null;

/** The positions of the people who answered an item at each of these moments. */
export function common(asked: readonly Asked[], item: string): Set<number> {
  const people = asked[0]?.answers.map((_, person) => person) ?? [];
  return new Set(people.filter((person) => asked.every((one) => answerTo(one, person, item) !== null)));
}

/** The comparisons that earlier results have shown of one item: for each of them, its moments. */
export function earlierComparisons(steps: readonly Asked[][]): Asked[][] {
  return steps.flatMap((step, place) => {
    const compared = comparison(step, steps.slice(0, place).flat());
    return compared ? [compared] : [];
  });
}
