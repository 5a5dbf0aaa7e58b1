import type { Block } from "../markdown/blocks.ts";
import { blocksOf } from "../markdown/parse.ts";
import { openingOf, paragraphsOf } from "./paragraphs.ts";

/** What stands in each paragraph of a script after its opening, where that has markup. */
export function markedScript(text: string): (Block[] | undefined)[] {
  return paragraphsOf(text).map((paragraph) => blocksOf(openingOf(paragraph).rest));
}
