import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Block } from "../../markdown/blocks.ts";
import { Picture, PictureFace } from "../../picture.ts";
import { line, NOT_THERE, prose, WRONG_SHEETS } from "../../primitives.ts";
import { type SheetText, sheetsFit } from "./sheets.ts";

/** A picture elsewhere, as older plans have it. No page loads it: what it shows is told in words. */
const Linked = v.object({
  url: v.pipe(v.string(), v.url(), v.startsWith("https://"), v.maxLength(500)),
  alt: line(limits.TITLE_CHARS),
});

const All = v.object({
  /**
   * Markdown; an empty line starts a paragraph, a line of `---` another sheet, and one of `--- 4:00` a sheet with a time. A page on
   * which people keep what is theirs has none.
   */
  text: v.optional(v.pipe(prose(limits.NOTE_CHARS), v.check(sheetsFit, WRONG_SHEETS))),
  /**
   * A break for as long as planned, a round in which everybody says something, or a minute in which everybody keeps what is
   * theirs; a page to read by default.
   */
  kind: v.optional(v.picklist(["break", "round", "keep"])),
  picture: v.optional(v.union([Picture, Linked])),
});

export const Settings = v.pipe(
  All,
  v.forward(
    v.check(({ kind, text }) => kind === "keep" || text !== undefined, NOT_THERE),
    ["text"],
  ),
);
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("note"),
  settings: v.object({
    /** As typed: what is shown where there are no blocks. */
    text: v.string(),
    /** What the markdown of the text says; absent if it has none. */
    blocks: v.optional(v.array(Block)),
    picture: v.optional(v.union([PictureFace, v.object({ url: v.string(), alt: v.string() })])),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The settings with the text read: as a whole, and sheet by sheet. */
export type Content = Settings & { whole: ReadText; sheets: (SheetText & ReadText)[] };

/** A text as typed, and what its markdown says if it has any. */
export interface ReadText {
  text: string;
  blocks?: Block[];
}
