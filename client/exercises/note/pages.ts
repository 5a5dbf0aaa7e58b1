/** A text cut into pages for the big screen: by what fits on the narrowest shape (4:3), whatever the screen's. */
import type { Block, Span } from "../../../shared/markdown/blocks.ts";
import { pagesByWeight } from "../../charts/figure/paging.ts";
import type { FaceOf } from "../contract/manifest.ts";

/** Lines of a page below its title, and characters of a line: across the screen, and beside a picture. */
const LINES = 11;
const CHARS = { across: 62, beside: 29 } as const;
/** In lines: what stands between two blocks, and between two items of a list. */
const GAP = 0.5;
const ITEM_GAP = 0.25;

interface Piece {
  block: Block;
  lines: number;
}

/** One page or more, each with its blocks in order; a block that is longer than a page goes on on the next. */
export function readingPages({ settings }: Pick<FaceOf<"note">, "settings">): Block[][] {
  const { text, blocks, picture } = settings;
  const chars = picture ? CHARS.beside : CHARS.across;
  const all = blocks ?? text.split(/\n\s*\n/).map((paragraph): Block => ({ p: [paragraph] }));
  const pieces = all.flatMap((block) => piecesOf(block, chars));
  const pages = pagesByWeight(pieces, ({ lines }) => lines, LINES);
  return pages.length === 0 ? [[]] : pages.map((page) => joined(page.map(({ block }) => block)));
}

function piecesOf(block: Block, chars: number): Piece[] {
  if ("h" in block) return [{ block, lines: linesOf(block.h, chars) + GAP }];
  if ("list" in block) {
    return block.list.map((item, at) => ({
      block: { list: [item], ...(block.from !== undefined && { from: block.from + at }) },
      lines: linesOf(item.spans, chars) + ITEM_GAP,
    }));
  }
  const lines = linesOf(block.p, chars) + GAP;
  if (lines <= LINES) return [{ block, lines }];
  // As many parts as it takes, about equally long: the last one is not a line or two.
  const part = lines / Math.ceil(lines / (LINES - 1)) + 1;
  const parts = pagesByWeight(sentencesOf(block.p), (span) => textOf(span).length / chars, part);
  return parts.map((p) => ({ block: { p }, lines: linesOf(p, chars) + GAP }));
}

/** Items of one list that came to stand on one page are one list again. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole[whole.length - 1];
    const goesOn =
      before && "list" in before && "list" in block && (before.from === undefined) === (block.from === undefined);
    if (goesOn) whole[whole.length - 1] = { ...before, list: [...before.list, ...block.list] };
    else whole.push(block);
  }
  return whole;
}

const textOf = (span: Span): string => (typeof span === "string" ? span : span.text);

const linesOf = (spans: readonly Span[], chars: number): number =>
  spans
    .map(textOf)
    .join("")
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / chars)), 0);

/** A paragraph in pieces that a page may end after: its sentences. What is strong or a link stays whole. */
function sentencesOf(spans: readonly Span[]): Span[] {
  const sentences = (span: Span): readonly Span[] =>
    typeof span === "string" ? (span.match(/[^.!?\n]*[.!?\n]*\s*/g) ?? []) : [span];
  return spans.flatMap(sentences).filter((span) => span !== "");
}
