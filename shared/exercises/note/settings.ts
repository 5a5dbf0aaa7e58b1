import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line, prose } from "../../primitives.ts";

export const Settings = v.object({
  /** Plain text; an empty line starts a paragraph. */
  text: prose(limits.NOTE_CHARS),
  /** A break for as long as planned, or a round in which everybody says something; a page to read by default. */
  kind: v.optional(v.picklist(["break", "round"])),
  /** A picture's https address, shown on the stage. */
  picture: v.optional(
    v.object({
      url: v.pipe(v.string(), v.url(), v.startsWith("https://"), v.maxLength(500)),
      alt: line(limits.TITLE_CHARS),
    }),
  ),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("note"),
  settings: v.object({ text: v.string(), picture: v.optional(v.object({ url: v.string(), alt: v.string() })) }),
});
export type Face = v.InferOutput<typeof Face>;
