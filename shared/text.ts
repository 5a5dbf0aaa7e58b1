/**
 * What a person types, made fit to be kept: the same reader for the server and for every form, so that both agree on
 * what is empty, how long it is, and what has been saved. No regular expression here backtracks.
 */

/** Word's soft return, form feeds and the Unicode line separators. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Signs that show nothing and stand for nothing: controls, halves of a pair, non-characters, bidi overrides, joiners of words. */
const STRIPPED =
  /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB]/gu;
/** Tags spell the flags of regions; anywhere else they are text that nobody sees. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E0FFF}]/gu;
/** Fillers of Hangul and the empty Braille pattern look like a space. */
const FILLERS = /[\u2800\u3164\uFFA0]/gu;
/** No script stacks more on one letter (Burmese: five, accents: three); what is over it would run into the lines around. */
const ACCENTS = /(\p{Script=Inherited}{4})\p{Script=Inherited}+/gu;
const STACKS = /([\p{M}\u200C\u200D]{6})[\p{M}\u200C\u200D]+/gu;
/** Something to see: a mark or an invisible sign alone is nothing. */
const VISIBLE = /[^\s\p{M}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Code points that a text may have for its cap in graphemes: room for the scripts and the families of emoji that take
 * many, and no room for one grapheme that fills a frame.
 */
const pointsFor = (cap: number) => 2 * cap + 200;

/** A text of any number of lines as it is kept; empty where nothing can be seen of it. */
export function cleanText(typed: string): string {
  const lines = readable(typed)
    .split("\n")
    .map((line) => line.trimEnd());
  return visible(
    lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

/** The same for one line: names, words, titles. */
export function cleanLine(typed: string): string {
  return visible(readable(typed).replace(/\s+/gu, " ").trim());
}

/** Whether two texts differ, if at all, only by what is cleaned: then nothing has to be sent again. */
export function sameText(one: string, other: string): boolean {
  return one === other || cleanText(one) === cleanText(other);
}

function readable(typed: string): string {
  return typed
    .replace(BREAKS, "\n")
    .replace(STRIPPED, "")
    .replace(TAGS, "$1")
    .replace(FILLERS, " ")
    .normalize("NFC")
    .replace(ACCENTS, "$1")
    .replace(STACKS, "$1");
}

function visible(text: string): string {
  return VISIBLE.test(text) ? text : "";
}

/** How long a text is, in graphemes: what a reader counts as one character. */
export function lengthOf(text: string): number {
  return Math.min(graphemes(text).length, plainGraphemes(text).length);
}

/** Whether a text keeps to a cap in graphemes. It is counted only where it could be longer. */
export function isWithin(text: string, cap: number): boolean {
  return text.length <= cap || ([...text].length <= pointsFor(cap) && lengthOf(text) <= cap);
}

/** The beginning of a text that keeps to a cap, never cut inside a grapheme. */
export function cutText(text: string, cap: number): string {
  if (isWithin(text, cap)) return text;
  let cut = "";
  for (const grapheme of graphemes(text).slice(0, cap)) {
    if (!isWithin(cut + grapheme, cap)) break;
    cut += grapheme;
  }
  return cut;
}

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("en", { granularity: "grapheme" }) : null;

function graphemes(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : plainGraphemes(text);
}

/**
 * Graphemes for browsers that cannot say (Firefox before 125): letters with their marks, emoji with what is joined to
 * them, pairs that make a flag. What counts is the smaller number of both ways, so no phone takes for short enough what
 * the server finds too long.
 */
export function plainGraphemes(text: string): string[] {
  return text.match(PLAIN) ?? [];
}

const EXTENDS = "[\\p{M}\\p{Emoji_Modifier}\\u200C\\u{E0020}-\\u{E007F}]";
const PLAIN = new RegExp(
  `(?:\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:${EXTENDS}*\\u200D\\p{Extended_Pictographic})*|\\r\\n|[^])(?:${EXTENDS}|\\u200D)*`,
  "gu",
);

/**
 * One spelling for one word: compatible forms folded (NFKC), lower case, single spaces, and without the sign that asks
 * for an emoji's picture (❤️ and ❤ are one word) unless something is joined to it.
 */
export function foldWord(word: string): string {
  return cleanLine(
    word
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\uFE00-\uFE0F](?![\u200D\u20E3])/gu, ""),
  );
}
