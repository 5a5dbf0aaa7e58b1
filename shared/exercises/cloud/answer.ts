import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line, ToldText } from "../../primitives.ts";
import { TAGGED, WORDS } from "./settings.ts";

/** The words as typed; `foldWord` decides which of them count as the same word. */
const Words = v.object({
  words: v.pipe(v.array(line(limits.WORD_CHARS)), v.minLength(1), v.maxLength(WORDS)),
});

/** The part `tags`: the role that each of the room's most frequent words belongs to. */
const Tags = v.pipe(
  v.array(v.object({ word: ToldText, choice: v.picklist(["L", "M", "B"]) })),
  v.minLength(1),
  v.maxLength(TAGGED),
);
export type Tags = v.InferOutput<typeof Tags>;

/** Words in round 1, tags in round 2. */
export const Payload = v.union([Words, Tags]);
export type Payload = v.InferOutput<typeof Payload>;
