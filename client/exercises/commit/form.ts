/** What a plan can set of `commit`. */

import { commitForm as words } from "#words/exercises/commit-form.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("commit", ({ texts }) => ({
  short: { kind: "switch", ...words.short, usual: false },
  debrief: debrief(texts.words.commit.debrief),
}));
