/** Looks at a card that a facilitator writes, as advice: nothing that it finds keeps a card from being used. */
import type { CardWords } from "../content/model.ts";
import { content, localeOf } from "./library.ts";

/** What a card could do better, in the order in which it is told. */
export type Advice =
  /** More than twelve words. */
  | "long"
  /** It does not begin with what someone does. */
  | "no-act"
  | "two-acts"
  /** It names a role, or a word that belongs to one: leader, manager, boss, vision. */
  | "role"
  /** It says he or she. */
  | "person"
  | "name";

/** Most words of a card that a room takes in at a glance. */
export const CARD_WORDS = 12;

/**
 * What to mend in a card; nothing for an empty one. Whether it could be defended both ways, which matters most, only its writer
 * can judge: pages say that beside whatever this finds.
 */
export function cardAdvice(text: string, locale: string): Advice[] {
  const known = content[localeOf(locale)].cardWords;
  const words = wordsOf(text).map((word) => word.toLowerCase());
  if (words.length === 0) return [];
  const has = (some: readonly string[]) => words.some((word) => some.includes(word));
  const found: Record<Advice, boolean> = {
    long: words.length > CARD_WORDS,
    "no-act": !isAct(words[0], known),
    "two-acts": hasTwoActs(text, words, known),
    role: has(known.roles),
    person: has(known.persons),
    name: hasName(text, known),
  };
  return (Object.keys(found) as Advice[]).filter((advice) => found[advice]);
}

/** The words of a text, with one kind of apostrophe and without other marks. */
function wordsOf(text: string): string[] {
  return text.replaceAll("'", "’").match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*’?/gu) ?? [];
}

function isAct(word: string | undefined, { actEnds, notActs }: CardWords): boolean {
  return word !== undefined && word.length > 2 && actEnds.some((end) => word.endsWith(end)) && !notActs.includes(word);
}

/** A capital letter inside a sentence; at its beginning a name looks like any other word. */
function hasName(text: string, { capitals }: CardWords): boolean {
  const inside = text.split(/[.!?]\s+/).flatMap((sentence) => wordsOf(sentence).slice(1));
  return inside.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !capitals.includes(word));
}

/** A second sentence, or "and checks the": an act after a word that joins, at most one word further. */
function hasTwoActs(text: string, words: readonly string[], known: CardWords): boolean {
  if (/[.;!?]\s+\p{L}/u.test(text)) return true;
  const actAt = (at: number) => isAct(words[at], known) && known.objects.includes(words[at + 1] ?? "");
  return words.some(
    (word, at) =>
      known.joins.includes(word) && (actAt(at + 1) || (!known.objects.includes(words[at + 1] ?? "") && actAt(at + 2))),
  );
}
