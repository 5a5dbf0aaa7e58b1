/** What a plan can set of `mix`. */

import { mixForm as words } from "#words/exercises/mix-form.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("mix", ({ texts }) => ({
  needed: { kind: "switch", ...words.needed, usual: true },
  debrief: debrief(texts.words.mix.debrief),
}));
