/**
 * Decides for which groups a result may be shown, so that no sum or difference of shown figures reveals the answers of fewer
 * people than the minimum. Secondary suppression as in Hundepool et al., *Statistical Disclosure Control* (2012), ch. 4.
 */
import { owns } from "../plain.ts";

/** The answer of one phone to one item. */
export interface PhoneAnswer {
  /** Null for a person without a group; these people form a group that is never shown. */
  group: string | null;
  /** The answer by part; each part is a table of its own. */
  parts: Readonly<Record<string, string | number>>;
  /** The phone joined too late to count as a head. */
  late?: boolean;
}

/** The parameters that protect a result. */
export interface Protection {
  /** Fewest heads behind a figure. */
  minimum: number;
  /** The answers are about oneself, so a group whose people all answered the same must be hidden. */
  alike: boolean;
  /** How many more phones than heads each group has; without it every phone is a head. */
  excess?(group: string | null): number;
}

/**
 * The groups for which one item may be shown; empty if it may be shown for the whole room only.
 *
 * (a) A group with fewer heads than the minimum is hidden, and so is a group with more phones than heads. (b) While there
 * are hidden phones, but fewer heads behind them than the minimum, the smallest remaining group is hidden too, with all
 * groups of the same size: a choice among them by order would reveal their sizes. (c) If the heads of a shown group, or
 * those of all hidden groups, may all have given the same answer, no group is shown. The answers of hidden groups follow by
 * subtraction.
 *
 * The heads of a set are the fewest people who can be behind its phones: the phones that joined in time, minus the excess of
 * each group. So a person with several phones can neither make a set large enough nor make its answers look different.
 *
 * The result depends on the answers only, not on their order or the order of the groups.
 *
 * @param answers all phones that answered the item
 */
export function groupsToShow(
  answers: readonly PhoneAnswer[],
  { minimum, alike, excess }: Protection,
): ReadonlySet<string> {
  const parts = [...new Set(answers.flatMap((one) => Object.keys(one.parts)))];
  const groups = [...new Set(answers.map(({ group }) => group))];
  const surplus = (group: string | null) => excess?.(group) ?? 0;
  const headsOf = (people: readonly PhoneAnswer[]) =>
    groups.reduce((sum, group) => {
      const phones = people.filter((one) => one.group === group && !one.late).length;
      return sum + Math.max(0, phones - surplus(group));
    }, 0);

  let shown = groups
    .filter((group) => group !== null && surplus(group) === 0)
    .map((group) => ({ group, people: answers.filter((one) => one.group === group) }))
    .filter(({ people }) => parts.every((part) => headsOf(answering(people, part)) >= minimum));
  const hidden = () => {
    const names = new Set<string | null>(shown.map(({ group }) => group));
    return answers.filter(({ group }) => !names.has(group));
  };
  const few = (part: string) => {
    const people = answering(hidden(), part);
    return people.length > 0 && headsOf(people) < minimum;
  };
  while (shown.length > 0 && parts.some(few)) {
    const smallest = Math.min(...shown.map(({ people }) => headsOf(people)));
    shown = shown.filter(({ people }) => headsOf(people) > smallest);
  }
  const sets = [...shown.map(({ people }) => people), hidden()];
  const mayBeAlike = (people: readonly PhoneAnswer[], part: string) => {
    const own = answering(people, part);
    return own.length > 0 && mostAlike(own, part) >= headsOf(own);
  };
  const known = alike && sets.some((people) => parts.some((part) => mayBeAlike(people, part)));
  return new Set(known ? [] : shown.flatMap(({ group }) => group ?? []));
}

function answering(people: readonly PhoneAnswer[], part: string): readonly PhoneAnswer[] {
  return people.filter(({ parts }) => owns(parts, part));
}

/** Of the phones that joined in time, the number that gave the most frequent answer. */
function mostAlike(people: readonly PhoneAnswer[], part: string): number {
  const counts = new Map<string | number | undefined, number>();
  for (const { parts, late } of people) if (!late) counts.set(parts[part], (counts.get(parts[part]) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
