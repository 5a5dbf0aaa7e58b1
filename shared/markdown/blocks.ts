/**
 * A text in markdown as what is drawn of it: paragraphs, headings and lists, with strong and emphasised words and links. Small
 * enough for a phone, which loads no parser.
 */
import * as v from "valibot";
import { Count } from "../primitives.ts";

/** A run of text: a string where it is plain. */
export const Span = v.union([
  v.string(),
  v.object({
    text: v.string(),
    strong: v.optional(v.literal(true)),
    em: v.optional(v.literal(true)),
    /** Begins with https:// */
    href: v.optional(v.string()),
  }),
]);
export type Span = v.InferOutput<typeof Span>;

/** A paragraph, a heading, or a list. */
export const Block = v.union([
  v.object({ p: v.array(Span) }),
  v.object({ h: v.array(Span) }),
  v.object({
    /** `deep`: how many lists this one's is inside of. */
    list: v.array(v.object({ spans: v.array(Span), deep: v.optional(Count) })),
    /** The first number of a numbered list. */
    from: v.optional(Count),
  }),
]);
export type Block = v.InferOutput<typeof Block>;

/** Whether a text may hold anything but paragraphs of plain words: only then it takes a parser. */
export function hasMarkup(text: string): boolean {
  return /[*_\\[\]<]|^ {0,3}(?:#{1,6}|[-+]|\d{1,9}[.)])(?:\s|$)/m.test(text);
}
