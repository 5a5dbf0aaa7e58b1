/** What a plan can set of `ledger`. */

import { ledgerForm as words } from "#words/exercises/ledger-form.ts";
import { debrief, prompt } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("ledger", ({ texts: { words: texts } }) => ({
  prompt: prompt(words.prompt, texts.ledger.prompt),
  debrief: debrief(texts.ledger.debrief),
}));
