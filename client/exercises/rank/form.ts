/** What a plan can set of `rank`. */

import { rankForm as words } from "#words/exercises/rank-form.ts";
import * as limits from "../../../shared/limits.ts";
import { debrief, prompt } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";
import { skillList } from "../skill-list.ts";

export default formPart("rank", ({ texts }) => ({
  stem: prompt(words.stem, texts.words.rank.stem),
  skills: skillList(words, texts.skills, { least: 3, most: limits.OPTION_CHARS }),
  debrief: debrief(texts.words.rank.debrief),
}));
