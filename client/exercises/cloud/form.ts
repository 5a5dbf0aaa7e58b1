/** What a plan can set of `cloud`. */

import { cloudForm as words } from "#words/exercises/cloud-form.ts";
import { debrief, prompt } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("cloud", ({ texts: { words: texts } }) => ({
  prompt: prompt(words.prompt, texts.cloud.prompt),
  tagging: { kind: "switch", ...words.tagging, usual: false },
  debrief: debrief(texts.cloud.debrief),
}));
