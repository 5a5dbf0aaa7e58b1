/** What a plan can set of `doubletake`: the acts, and never the two words. */

import { doubletakeForm as words } from "#words/exercises/doubletake-form.ts";
import { ACTS } from "../../../shared/exercises/doubletake/settings.ts";
import * as limits from "../../../shared/limits.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("doubletake", ({ texts: { words: texts } }) => {
  const { write, ...named } = words.acts;
  const { acts } = texts.doubletake;
  return {
    acts: {
      kind: "list",
      ...named,
      least: ACTS,
      most: ACTS,
      stock: acts,
      usual: acts.map(({ id }) => id),
      own: {
        write: [{ text: write, make: (id) => ({ id, text: "" }) }],
        fields: () => ({ text: { kind: "line", ...words.text, most: limits.OPTION_CHARS } }),
        copy: (id, ready) => ({ id, text: acts.find((act) => act.id === ready)?.text ?? "" }),
        pasted: (id, [text]) => ({ id, text }),
      },
    },
    debrief: debrief(texts.doubletake.debrief),
  };
});
