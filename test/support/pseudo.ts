/**
 * A pseudo-language, `en-XA`: English with accents on every letter, 40 % longer and in brackets. What a page says without it does
 * not come from the folders of its language, and what has no room for it has none for German.
 */
import { parseSync } from "vite";

export const PSEUDO = "en-XA";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
/** What is added: as words, so that a line can break in it, but for a text of one word, which grows. */
const FILLER = "ļöŕéɱ îþšûɱ ðöļöŕ šîţ áɱéţ ";

/** A text as the pseudo-language has it. Gaps such as `{n}` stay, and so do the names of slots: of `{cards|card|cards}` the first. */
export function pseudo(text: string): string {
  const bare = text.replaceAll(/\{[^{}]*\}/g, "");
  // What is read may be all inside a gap: "{picks: |Turn to the second card.}".
  if (!/\p{L}/u.test(text.replaceAll(/\{[^{}|:]*/g, ""))) return text;
  const accented = text.replace(/\{[^{}|:]*|[A-Za-z]/g, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);
  const more = Math.ceil(bare.trim().length * 0.4);
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length));
  const longer = /\s/.test(text.trim())
    ? ` ${filler.slice(0, more - 1)}`.trimEnd()
    : filler.replaceAll(" ", "").slice(0, more);
  return `[${accented}${longer}]`;
}

/** Whether a text, in a property, is none that people read. */
type IsCode = (text: string, property: string) => boolean;

const CODES = /^(id|exercise|kind|area|locale|key|zone|pole|moment|privacy|scenario|lenses|cards|items|no)$/;
export const isCodeOfContent: IsCode = (text, property) =>
  (CODES.test(property) && !text.includes(" ")) || /^st\d-/.test(text);
export const isCodeOfWords: IsCode = (_, property) => property === "locale" || property === "file";

interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  key?: { name?: string; value?: string };
}

interface Text {
  start: number;
  end: number;
  text: string;
  /** It stands between the gaps of a template, whose quotes are not its own. */
  inTemplate?: true;
}

/** The source of a file of words or content with its texts in the pseudo-language. */
export function pseudoSource(source: string, isCode: IsCode): string {
  return textsIn(source, isCode)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (made, { start, end, text, inTemplate }) =>
        made.slice(0, start) + (inTemplate ? pseudo(text) : JSON.stringify(pseudo(text))) + made.slice(end),
      source,
    );
}

/** What people read in the source of a file of words or content, and where it stands there. */
export function textsIn(source: string, isCode: IsCode): Text[] {
  const texts: Text[] = [];
  const visit = (value: unknown, key: string) => {
    if (Array.isArray(value)) for (const one of value) visit(one, key);
    if (!isNode(value) || /^(Import|TS(?!As|Satisfies))/.test(value.type)) return;
    if (value.type === "Literal" && typeof value.value === "string" && !isCode(value.value, key))
      texts.push({ start: value.start, end: value.end, text: value.value });
    if (value.type === "TemplateElement") {
      // The parser counts what stands around it: a quote or the end of a gap, and the beginning of the next one.
      const start = value.start + 1;
      const end = value.end - (source[value.end - 1] === "`" ? 1 : "${".length);
      texts.push({ start, end, text: source.slice(start, end), inTemplate: true });
    }
    for (const [name, child] of Object.entries(value)) {
      if (value.type === "Property" && name === "key") continue;
      const property = value.type === "Property" ? (value.key?.name ?? value.key?.value ?? "") : key;
      visit(child, property);
    }
  };
  visit(parseSync("words.ts", source).program, "");
  return texts;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
