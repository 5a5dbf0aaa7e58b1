/** What a plan can set of `scale`. */

import { scaleForm as words } from "#words/exercises/scale-form.ts";
import { FARTHEST, MOST_ITEMS, MOST_STEPS, rangeOf } from "../../../shared/exercises/scale/settings.ts";
import * as limits from "../../../shared/limits.ts";
import { debrief, privacy, rounds } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("scale", ({ texts: { words: texts }, settings }) => {
  const { min, max } = rangeOf({});
  const first = typeof settings.min === "number" ? settings.min : min;
  const { low, high } = texts.scale.ends;
  return {
    items: {
      kind: "list",
      ...words.items,
      least: 1,
      most: MOST_ITEMS,
      own: {
        write: [{ text: words.items.write, make: (id) => ({ id, text: "" }) }],
        fields: () => ({ text: { kind: "prose", label: words.text, most: limits.PROMPT_CHARS } }),
        pasted: (id, [text]) => ({ id, text }),
      },
    },
    min: { kind: "number", ...words.min, least: -FARTHEST, most: FARTHEST, usual: min },
    max: { kind: "number", ...words.max, least: first + 1, most: Math.min(FARTHEST, first + MOST_STEPS), usual: max },
    labels: {
      kind: "group",
      ...words.labels,
      optional: true,
      pair: true,
      fields: {
        low: { kind: "line", ...words.low, most: limits.NAME_CHARS, usual: low },
        high: { kind: "line", ...words.high, most: limits.NAME_CHARS, usual: high },
      },
    },
    rounds,
    privacy,
    debrief: debrief(texts.scale.debrief),
  };
});
