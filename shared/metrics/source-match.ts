/**
 * How often a room agrees with "one article's view". It is one source's opinion, so a match is never called "correct".
 *
 * @param answers every person's answer to every item
 * @param key the article's view per item; items that are contested, or that the article does not mention, have none
 * @returns matching answers ÷ answers to items with a view, 0..1; null if there are no such answers
 */
import { owns } from "../plain.ts";
export function sourceMatch(
  answers: readonly { item: string; value: string }[],
  key: Readonly<Record<string, string>>,
): number | null {
  // Only own properties count: an item may be called "constructor".
  const scored = answers.filter(({ item }) => owns(key, item));
  if (scored.length === 0) return null;
  return scored.filter(({ item, value }) => key[item] === value).length / scored.length;
}
