/**
 * Which groups a result may be told by, so that no sum or difference of what is told says what fewer than the minimum
 * of people said. CONTENT.md's rules (a) to (c); secondary suppression as in Hundepool et al., *Statistical Disclosure
 * Control* (2012), ch. 4.
 */
import { owns } from "../plain.ts";

/** What one phone said of one item. */
export interface Said {
  /** Null for somebody without a group: such people are a group that is never told. */
  group: string | null;
  /** Their answer, part by part: each part is a table of its own. */
  parts: Readonly<Record<string, string | number>>;
  /** It joined too late to be counted as a head. */
  late?: boolean;
}

/** How a result is protected. */
export interface Protection {
  /** The least number of heads behind a figure. */
  minimum: number;
  /** Answers about oneself: a group whose people all said the same would be known one by one. */
  alike: boolean;
  /** How many more phones than heads a group has, whichever they are; left out, every phone is a head. */
  excess?(group: string | null): number;
}

/**
 * The groups by which one item may be told; none where it is told of the whole room only.
 *
 * (a) A group with fewer heads than the minimum is hidden, and so is one that has more phones than heads. (b) While the
 * heads of those who are hidden are too few, though somebody is, the smallest group that is left is hidden too, and with
 * it all of the same size: which of them is hidden must not hang on an order, or the order would tell their sizes.
 * (c) Where the heads of a told group may all have said the same, or those of the hidden ones, whose answers follow by
 * subtraction, no group is told.
 *
 * The heads of a set are the least number of people that can be behind its phones: those that came in time, less the
 * excess of each group. So whoever has several phones can neither make a set large enough nor break its being alike.
 *
 * It depends on nothing but the answers: neither on their order nor on that of the groups.
 *
 * @param said every phone that answered the item
 */
export function tellable(said: readonly Said[], { minimum, alike, excess }: Protection): ReadonlySet<string> {
  const parts = [...new Set(said.flatMap((one) => Object.keys(one.parts)))];
  const groups = [...new Set(said.map(({ group }) => group))];
  const surplus = (group: string | null) => excess?.(group) ?? 0;
  const headsOf = (people: readonly Said[]) =>
    groups.reduce((sum, group) => {
      const phones = people.filter((one) => one.group === group && !one.late).length;
      return sum + Math.max(0, phones - surplus(group));
    }, 0);

  let told = groups
    .filter((group) => group !== null && surplus(group) === 0)
    .map((group) => ({ group, people: said.filter((one) => one.group === group) }))
    .filter(({ people }) => parts.every((part) => headsOf(answering(people, part)) >= minimum));
  const hidden = () => {
    const shown = new Set<string | null>(told.map(({ group }) => group));
    return said.filter(({ group }) => !shown.has(group));
  };
  const few = (part: string) => {
    const people = answering(hidden(), part);
    return people.length > 0 && headsOf(people) < minimum;
  };
  while (told.length > 0 && parts.some(few)) {
    const smallest = Math.min(...told.map(({ people }) => headsOf(people)));
    told = told.filter(({ people }) => headsOf(people) > smallest);
  }
  const sets = [...told.map(({ people }) => people), hidden()];
  const mayBeAlike = (people: readonly Said[], part: string) => {
    const own = answering(people, part);
    return own.length > 0 && mostAlike(own, part) >= headsOf(own);
  };
  const known = alike && sets.some((people) => parts.some((part) => mayBeAlike(people, part)));
  return new Set(known ? [] : told.flatMap(({ group }) => group ?? []));
}

function answering(people: readonly Said[], part: string): readonly Said[] {
  return people.filter(({ parts }) => owns(parts, part));
}

/** How many of those who came in time said the same as most of them. */
function mostAlike(people: readonly Said[], part: string): number {
  const counts = new Map<string | number | undefined, number>();
  for (const { parts, late } of people) if (!late) counts.set(parts[part], (counts.get(parts[part]) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
