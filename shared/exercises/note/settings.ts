import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Block } from "../../markdown/blocks.ts";
import { Picture, PictureFace } from "../../picture.ts";
import { line, prose } from "../../primitives.ts";

/** A picture elsewhere, as older plans have it. No page loads it: what it shows is told in words. */
const Linked = v.object({
  url: v.pipe(v.string(), v.url(), v.startsWith("https://"), v.maxLength(500)),
  alt: line(limits.TITLE_CHARS),
});

export const Settings = v.object({
  /** Markdown; an empty line starts a paragraph. */
  text: prose(limits.NOTE_CHARS),
  /** A break for as long as planned, or a round in which everybody says something; a page to read by default. */
  kind: v.optional(v.picklist(["break", "round"])),
  picture: v.optional(v.union([Picture, Linked])),
});
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

/** The settings with the text read. */
export type Content = Settings & { blocks: Block[] | undefined };
