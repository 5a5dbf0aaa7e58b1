/** Reads markdown into blocks. Whatever it does not know, HTML among it, is text. */
import type { List, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { NOTES_CHARS } from "../limits.ts";
import { lastOf } from "../plain.ts";
import { isWithin } from "../text.ts";
import { type Block, hasMarkup, type Span } from "./blocks.ts";

/** What of markdown is left as typed: a page needs no code and no quotes, and a text that is none keeps its look. */
const DISABLED = [
  ...["blockQuote", "characterReference", "codeFenced", "codeIndented", "codeText", "definition", "htmlFlow"],
  ...["htmlText", "setextUnderline", "thematicBreak"],
];

/** Lists in lists in one line, "- - - …": nobody writes them, and a thousand of them would be more than a program can follow. */
const TOO_DEEP = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])){5}/m;
/** Most marks of emphasis, and most lines: with either, the parser's time grows with the square of their number. */
const MOST = { marks: 500, lines: 200 } as const;

/**
 * The blocks of a text in markdown; undefined where it has no markup, so that its paragraphs are drawn as they are. So it is
 * where there is more of it than anybody writes: a file or another person's plan may hold anything, and nothing is to wait for it.
 */
export function blocksOf(text: string): Block[] | undefined {
  if (!hasMarkup(text) || !isWithin(text, NOTES_CHARS) || TOO_DEEP.test(text)) return undefined;
  if (count(text, /[*_]/g) > MOST.marks || count(text, /\n/g) >= MOST.lines) return undefined;
  const { children } = fromMarkdown(text, { extensions: [{ disable: { null: DISABLED } }] });
  const blocks = children.flatMap(blockOf);
  return blocks.every(isPlain) ? undefined : blocks;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function isPlain(block: Block): boolean {
  return "p" in block && block.p.every((span) => typeof span === "string");
}

function blockOf(node: RootContent): Block[] {
  switch (node.type) {
    case "paragraph":
      return [{ p: spansOf(node.children) }];
    case "heading":
      return [{ h: spansOf(node.children) }];
    case "list":
      return [{ list: itemsOf(node, 0), ...(node.ordered && { from: node.start ?? 1 }) }];
    default:
      return [];
  }
}

type Item = Extract<Block, { list: unknown }>["list"][number];

function itemsOf(list: List, deep: number): Item[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child): Item[] => {
      if (child.type === "list") return itemsOf(child, deep + 1);
      if (child.type !== "paragraph" && child.type !== "heading") return [];
      return [{ spans: spansOf(child.children), ...(deep > 0 && { deep }) }];
    }),
  );
}

interface Marks {
  strong?: true;
  em?: true;
  href?: string;
}

/** Runs that are marked alike are one. */
function spansOf(nodes: readonly PhrasingContent[]): Span[] {
  const spans: Span[] = [];
  for (const span of nodes.flatMap((node) => runsOf(node, {}))) {
    const last = lastOf(spans);
    if (typeof span === "string" && typeof last === "string") spans[spans.length - 1] = last + span;
    else spans.push(span);
  }
  return spans;
}

function runsOf(node: PhrasingContent, marks: Marks): Span[] {
  switch (node.type) {
    case "text":
      return [marked(node.value, marks)];
    case "break":
      return [marked("\n", marks)];
    case "strong":
      return node.children.flatMap((child) => runsOf(child, { ...marks, strong: true }));
    case "emphasis":
      return node.children.flatMap((child) => runsOf(child, { ...marks, em: true }));
    case "link": {
      const safe = node.url.startsWith("https://");
      return node.children.flatMap((child) => runsOf(child, { ...marks, ...(safe && { href: node.url }) }));
    }
    case "image":
      // A picture from elsewhere would tell its server who looks at it.
      return node.alt ? [marked(node.alt, marks)] : [];
    default:
      return [];
  }
}

function marked(text: string, marks: Marks): Span {
  return Object.keys(marks).length === 0 ? text : { text, ...marks };
}
