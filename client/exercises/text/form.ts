/** What a plan can set of `text`. */

import { textForm as words } from "#words/exercises/text-form.ts";
import * as limits from "../../../shared/limits.ts";
import { debrief, privacy } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("text", ({ texts }) => ({
  question: { kind: "prose", ...words.question, most: limits.PROMPT_CHARS },
  privacy,
  debrief: debrief(texts.words.text.debrief),
}));
