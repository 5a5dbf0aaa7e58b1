/** What a plan can set of `venn`. */

import { vennForm as words } from "#words/exercises/venn-form.ts";
import * as limits from "../../../shared/limits.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";
import { skillList } from "../skill-list.ts";

export default formPart("venn", ({ texts }) => ({
  skills: skillList(words, texts.skills, { least: 1, most: limits.NAME_CHARS }),
  own: { kind: "switch", ...words.own, usual: true },
  debrief: debrief(texts.words.venn.debrief),
}));
