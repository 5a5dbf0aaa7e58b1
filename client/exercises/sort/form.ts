/** What a plan can set of `sort`. */

import { cardAdvice as advice } from "#words/card-advice.ts";
import { sortForm as words } from "#words/exercises/sort-form.ts";
import { cardAdvice } from "../../../shared/agenda/card-advice.ts";
import { Choice } from "../../../shared/exercises/sort/settings.ts";
import * as limits from "../../../shared/limits.ts";
import type { Asks, Values } from "../../ui/form/ask.ts";
import { debrief, predict, prompt, rounds } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

function cardFields(card: Values, locale: string): Asks {
  return {
    text: {
      kind: "line",
      label: words.text,
      most: limits.OPTION_CHARS,
      advice: (text) => {
        const found = cardAdvice(text, locale).map((one) => advice.found[one]);
        return [...(found.length === 0 ? [advice.fine] : found), advice.always];
      },
    },
    key: {
      kind: "choice",
      label: words.key.label,
      options: [undefined, ...Choice.options].map((value) => ({ value, text: words.key[value ?? "none"] })),
    },
    why: {
      kind: "line",
      ...words.why,
      most: limits.OPTION_CHARS,
      optional: true,
      shown: (card.key ?? card.why) !== undefined,
    },
  };
}

export default formPart("sort", ({ texts, locale }) => {
  const { write, ...named } = words.cards;
  return {
    rounds,
    cards: {
      kind: "list",
      ...named,
      least: 1,
      most: limits.ITEMS,
      stock: texts.cards.map(({ id, text, area }) => ({
        id,
        text,
        about: texts.areas.find((one) => one.id === area)?.title ?? "",
      })),
      own: {
        write: [{ text: write, make: (id) => ({ id, text: "" }) }],
        fields: (card) => cardFields(card, locale),
        fold: words.fold,
        copy: (id, ready) => ({ id, text: texts.cards.find((card) => card.id === ready)?.text ?? "" }),
        pasted: (id, [text]) => ({ id, text }),
      },
    },
    debrief: debrief(texts.words.sort.debrief),
    predict,
    lean: { kind: "switch", ...words.lean, usual: false },
    viewOf: { kind: "line", ...words.viewOf, most: limits.TITLE_CHARS, optional: true },
    stem: prompt(words.stem, texts.words.sort.stem),
  };
});
