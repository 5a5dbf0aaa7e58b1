import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line } from "../../protocol/primitives.ts";
import { WORDS } from "./settings.ts";

/** The words as typed: how they are counted is `normalise`'s business. */
export const Payload = v.object({
  words: v.pipe(v.array(line(limits.WORD_CHARS)), v.minLength(1), v.maxLength(WORDS)),
});
export type Payload = v.InferOutput<typeof Payload>;

/** One spelling for one word: compatible forms folded (NFKC), lower case, single spaces. */
export function normalise(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
