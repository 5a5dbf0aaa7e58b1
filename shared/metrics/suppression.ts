/**
 * Which groups a result may be told by, so that no sum or difference of what is told says what fewer than the minimum
 * of people said. CONTENT.md's rules (a) to (c); secondary suppression as in Hundepool et al., *Statistical Disclosure
 * Control* (2012), ch. 4.
 */
import { owns } from "../plain.ts";

/** What one person said of one item. */
export interface Said {
  /** Null for somebody without a group: such people are a group that is never told. */
  group: string | null;
  /** Their answer, part by part: each part is a table of its own. */
  parts: Readonly<Record<string, string | number>>;
}

/** How a result is protected. */
export interface Protection {
  /** The least number of people behind a figure. */
  minimum: number;
  /** Answers about oneself: a group whose people all said the same would be known one by one. */
  alike: boolean;
}

/**
 * The groups by which one item may be told; none where it is told of the whole room only.
 *
 * (a) A group with fewer people than the minimum is hidden. (b) While those who are hidden are too few, though not
 * nobody, the smallest group that is left is hidden too, and with it all of the same size: which of them is hidden must
 * not hang on an order, or the order would tell their sizes. (c) Where the people of a told group all said the same, or
 * the hidden ones did, whose answers follow by subtraction, no group is told.
 *
 * It depends on nothing but the answers: neither on their order nor on that of the groups.
 *
 * @param said everyone who answered the item
 */
export function tellable(said: readonly Said[], { minimum, alike }: Protection): ReadonlySet<string> {
  const parts = [...new Set(said.flatMap((one) => Object.keys(one.parts)))];
  const groups = [...new Set(said.map(({ group }) => group))].filter((group) => group !== null);
  const enough = (people: readonly Said[]) => parts.every((part) => answering(people, part).length >= minimum);
  let told = groups
    .map((group) => ({ group, people: said.filter((one) => one.group === group) }))
    .filter(({ people }) => enough(people));
  const hidden = () => {
    const shown = new Set<string | null>(told.map(({ group }) => group));
    return said.filter(({ group }) => !shown.has(group));
  };
  const few = (part: string) => {
    const n = answering(hidden(), part).length;
    return n > 0 && n < minimum;
  };
  while (told.length > 0 && parts.some(few)) {
    const smallest = Math.min(...told.map(({ people }) => people.length));
    told = told.filter(({ people }) => people.length > smallest);
  }
  const sets = [...told.map(({ people }) => people), hidden()];
  const known = alike && sets.some((people) => parts.some((part) => saidAlike(people, part)));
  return new Set(known ? [] : told.map(({ group }) => group));
}

function answering(people: readonly Said[], part: string): readonly Said[] {
  return people.filter(({ parts }) => owns(parts, part));
}

/** Whether all of these people, at least one, said the same. */
function saidAlike(people: readonly Said[], part: string): boolean {
  return new Set(answering(people, part).map(({ parts }) => parts[part])).size === 1;
}
