/** The tagging of a cloud: the room says of its commonest words whether they are leading, managing, or both. */
import { owns } from "../../plain.ts";
import type { Counting } from "../contract.ts";
import { distribute, type ItemDistribution } from "../distribution.ts";
import type { Payload, Tags } from "./answer.ts";
import type { Result } from "./result.ts";
import { TAGGED } from "./settings.ts";

export const CHOICES = ["L", "B", "M"] as const;
const CAMPS = ["L", "M"] as const;

/** Whether an answer is one to the tagging. */
export const isTags = (payload: Payload): payload is Tags => Array.isArray(payload);

/**
 * The words to tag: the ten commonest. Words that tie across the tenth place all stay out, so that the alphabet does
 * not choose among equals, unless nothing would be left.
 */
export function wordsToTag({ words }: Pick<Result, "words">): string[] {
  const last = words[TAGGED - 1];
  const tied = last !== undefined && words[TAGGED]?.count === last.count;
  const clear = tied ? words.filter(({ count }) => count > last.count) : words;
  return (clear.length > 0 ? clear : words).slice(0, TAGGED).map(({ word }) => word);
}

/** The words that the host has not merged into another since. */
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

/** The figures of the words that are left. One that was hidden meanwhile has none: counted again it would lack those who have gone. */
export function tagsLeft(tags: readonly ItemDistribution[], counting: Counting): ItemDistribution[] {
  return seen(counting).map((word) => tags.find(({ id }) => id === word) ?? { id: word, hidden: true });
}
