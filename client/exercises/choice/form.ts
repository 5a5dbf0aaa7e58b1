/** What a plan can set of `choice`. */

import { choiceForm as words } from "#words/exercises/choice-form.ts";
import * as limits from "../../../shared/limits.ts";
import { listOf } from "../../ui/form/values.ts";
import { debrief, predict, privacy, rounds } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("choice", ({ texts, settings }) => ({
  question: { kind: "prose", ...words.question, most: limits.PROMPT_CHARS },
  options: {
    kind: "list",
    ...words.options,
    least: 2,
    most: limits.ITEMS,
    plain: { most: limits.OPTION_CHARS },
    own: {
      write: [{ text: words.options.write, make: (id) => ({ id, text: "" }) }],
      fields: () => ({
        text: { kind: "line", label: words.text, most: limits.OPTION_CHARS },
        picture: { kind: "picture", ...words.picture },
      }),
      fold: words.more,
      pasted: (id, [text]) => ({ id, text }),
    },
  },
  other: { kind: "switch", ...words.other, usual: false },
  max: {
    kind: "number",
    ...words.max,
    least: 1,
    most: Math.max(1, listOf(settings.options).length + (settings.other === true ? 1 : 0)),
    usual: 1,
  },
  rounds,
  predict,
  privacy,
  debrief: debrief(texts.words.choice.debrief),
}));
