/**
 * Cleans texts that people type. The server and all forms use the same functions, so that they agree on what is empty, how
 * long a text is, and what has been saved. No regular expression here backtracks.
 */

/** Word's soft return, form feeds and the Unicode line separators. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Invisible characters without meaning: controls, lone surrogates, non-characters, bidi overrides, word joiners. */
const STRIPPED =
  /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB]/gu;
/** Tag characters spell the flags of regions; anywhere else they are invisible text. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E0FFF}]/gu;
/** Hangul fillers and the empty Braille pattern look like a space. */
const FILLERS = /[\u2800\u3164\uFFA0]/gu;
/** No script stacks more marks on one letter (Burmese: five, accents: three); more would overlap other lines. */
const ACCENTS = /(\p{Script=Inherited}{4})\p{Script=Inherited}+/gu;
const STACKS = /([\p{M}\u200C\u200D]{6})[\p{M}\u200C\u200D]+/gu;
/**
 * Letters with their accents in one, figures and the signs of Western texts: nothing below finds anything in them. Nearly every
 * text is of these alone, and a search for properties of Unicode takes many times as long.
 */
const ORDINARY = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]*$/;
/** A visible character. Marks and invisible characters alone do not count. */
const VISIBLE = /[^\s\p{M}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Most code points of a text with a limit in graphemes: enough for scripts and emoji that take many, but not for a single
 * grapheme that fills a frame.
 */
export const pointsFor = (cap: number) => 2 * cap + 200;

/** Cleans a text of any number of lines; empty if nothing of it is visible. */
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

/** Cleans a single line: names, words, titles. */
export function cleanLine(typed: string): string {
  return visible(readable(typed).replace(/\s+/gu, " ").trim());
}

function readable(typed: string): string {
  if (ORDINARY.test(typed)) return typed;
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

/** The length of a text in graphemes, that is, in what a reader counts as one character. */
export function lengthOf(text: string): number {
  return Math.min(graphemes(text).length, plainGraphemes(text).length);
}

/** Whether a text has at most so many graphemes. It counts them only if the text could be longer. */
export function isWithin(text: string, cap: number): boolean {
  return text.length <= cap || ([...text].length <= pointsFor(cap) && lengthOf(text) <= cap);
}

/** Cuts a text to so many graphemes, never inside a grapheme. */
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
 * Counts graphemes in browsers without Intl.Segmenter (Firefox before 125): letters with their marks, joined emoji, pairs
 * that form a flag. The smaller number of both methods counts, so no phone accepts a text that the server finds too long.
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
 * Normalises a word: compatibility forms (NFKC), lower case, single spaces, and without the variation selector of emoji (❤️ and
 * ❤ are one word) unless something is joined to it.
 */
export function foldWord(word: string): string {
  return cleanLine(
    word
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\uFE00-\uFE0F](?![\u200D\u20E3])/gu, ""),
  );
}
