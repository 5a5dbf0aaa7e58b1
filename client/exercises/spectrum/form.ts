/** What a plan can set of `spectrum`. */

import { spectrumForm as words } from "#words/exercises/spectrum-form.ts";
import * as limits from "../../../shared/limits.ts";
import type { Asks } from "../../ui/form/ask.ts";
import { debrief, predict, prompt, rounds } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

const areaFields: Asks = {
  title: { kind: "line", ...words.title, most: limits.NAME_CHARS, optional: true },
  leading: { kind: "line", ...words.leading, most: limits.AREA_CHARS },
  managing: { kind: "line", ...words.managing, most: limits.AREA_CHARS },
};

export default formPart("spectrum", ({ texts, settings }) => {
  const three = settings.lenses === "three";
  const usual = texts.words.spectrum;
  const { write, ...named } = words.areas;
  return {
    areas: {
      kind: "list",
      ...named,
      least: 1,
      most: limits.AREAS,
      stock: texts.areas.map(({ id, title, leading, managing }) => ({
        id,
        title,
        text: `${leading} – ${managing}`,
      })),
      usual: texts.areas.map(({ id }) => id),
      own: {
        write: [{ text: write, make: (id) => ({ id, leading: "", managing: "" }) }],
        fields: () => areaFields,
        copy: (id, ready) => {
          const { title, leading, managing } = texts.areas.find((area) => area.id === ready) ?? {};
          return { id, title, leading: leading ?? "", managing: managing ?? "" };
        },
        pasted: (id, [first, second = "", third]) =>
          third === undefined
            ? { id, leading: first, managing: second }
            : { id, title: first, leading: second, managing: third },
      },
    },
    lenses: {
      kind: "choice",
      label: words.lenses.label,
      usual: "now",
      options: [
        { value: "now", text: words.lenses.now, hint: words.lenses.nowHint },
        { value: "three", text: words.lenses.three, hint: words.lenses.threeHint },
      ],
    },
    needed: { kind: "switch", ...words.needed, usual: true, shown: !three },
    middle: { kind: "line", ...words.middle, most: limits.NAME_CHARS, usual: usual.middle, optional: true },
    rounds,
    predict,
    stem: prompt(words.stem),
    debrief: debrief(three ? usual.debriefThree : usual.debrief),
  };
});
