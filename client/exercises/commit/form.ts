/** What a plan can set of `commit`. */

import { commitForm as words } from "#words/exercises/commit-form.ts";
import { fill } from "#words/fill.ts";
import type { CommitArea, Starter } from "../../../shared/content/model.ts";
import { CommitArea as Area } from "../../../shared/exercises/commit/answer.ts";
import * as limits from "../../../shared/limits.ts";
import type { Asks } from "../../ui/form/ask.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

const plan = { kind: "line", most: limits.PLAN_CHARS } as const;

const starterFields = (areas: Record<CommitArea, string>): Asks => ({
  ifCue: { ...plan, ...words.ifCue },
  thenDo: { ...plan, ...words.thenDo },
  area: { kind: "choice", ...words.area, options: Area.options.map((value) => ({ value, text: areas[value] })) },
});

/** What somebody begins with who writes a starter. */
const blank = { area: "growth", ifCue: "", thenDo: "" } satisfies Omit<Starter, "id">;

export default formPart("commit", ({ texts }) => {
  const { areas, debrief: usual } = texts.words.commit;
  const { write, ...named } = words.starters;
  return {
    short: { kind: "switch", ...words.short, usual: false },
    starters: {
      kind: "list",
      ...named,
      least: 0,
      most: limits.ITEMS,
      stock: texts.starters.map(({ id, area, ifCue, thenDo }) => ({
        id,
        text: fill(words.starter, { ifCue, thenDo }),
        about: areas[area],
      })),
      usual: texts.starters.map(({ id }) => id),
      own: {
        write: [{ text: write, make: (id) => ({ ...blank, id }) }],
        fields: () => starterFields(areas),
        copy: (id, ready) => ({ ...(texts.starters.find((starter) => starter.id === ready) ?? blank), id }),
        pasted: (id, [ifCue, thenDo = ""]) => ({ ...blank, id, ifCue, thenDo }),
      },
    },
    debrief: debrief(usual),
  };
});
