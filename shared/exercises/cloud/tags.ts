/** The tagging of a cloud: people mark the most frequent words as leading, managing or both. */
import { owns } from "../../plain.ts";
import type { Counting } from "../contract.ts";
import { distribute, type ItemDistribution } from "../distribution.ts";
import type { Payload, Tags } from "./answer.ts";
import type { Result } from "./result.ts";
import { TAGGED } from "./settings.ts";

export const CHOICES = ["L", "B", "M"] as const;
const CAMPS = ["L", "M"] as const;

/** Whether an answer belongs to the tagging. */
export const isTags = (payload: Payload): payload is Tags => Array.isArray(payload);

/**
 * The words to tag: the ten most frequent. If words tie across the tenth place, all of them are left out, so that the
 * alphabet does not choose among equals. If nothing would remain, the first ten are taken.
 */
export function wordsToTag({ words }: Pick<Result, "words">): string[] {
  const last = words[TAGGED - 1];
  const tied = last !== undefined && words[TAGGED]?.count === last.count;
  const clear = tied ? words.filter(({ count }) => count > last.count) : words;
  return (clear.length > 0 ? clear : words).slice(0, TAGGED).map(({ word }) => word);
}

/** The words that the host has not merged since. */
const seen = ({ items, moderation }: Counting) => items.filter((word) => !owns(moderation.merged, word));

/** Counts the tags of each word. */
export function countTags(payloads: readonly Payload[], counting: Counting): ItemDistribution[] {
  const { minimum } = counting;
  const tags = payloads.filter(isTags);
  return seen(counting).map((word) => {
    const chosen = tags.flatMap((all) => all.filter((tag) => tag.word === word).map(({ choice }) => choice));
    return distribute(word, CHOICES, chosen, minimum, CAMPS);
  });
}

/** The tags of the remaining words after deletions. A word without tags is hidden: a new count would lack deleted answers. */
export function tagsLeft(tags: readonly ItemDistribution[], counting: Counting): ItemDistribution[] {
  return seen(counting).map((word) => tags.find(({ id }) => id === word) ?? { id: word, hidden: true });
}
