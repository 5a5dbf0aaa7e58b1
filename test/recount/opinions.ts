/** Opinions, counted again. */
import { content } from "../../shared/content/index.ts";
import { askedOf, cardsOf, LMB, type Recount } from "./counting.ts";
import { optionsOf } from "./plan.ts";
import type { Payloads } from "./said.ts";
import { deviation, LEAST, mean, median, named, scaled } from "./sums.ts";

const en = content.en;
const { O } = LEAST;

export const sort: Recount<"sort"> = ({ step, all, said }) => {
  const cards = askedOf(said, cardsOf(step)).map((id) =>
    named(
      id,
      LMB,
      all.flatMap((one) => one.filter(({ cardId }) => cardId === id).map(({ choice }) => choice)),
      O,
    ),
  );
  const shown = new Set(cards.flatMap((card) => ("hidden" in card || !("id" in card) ? [] : [card.id])));
  const viewed = all.flat().flatMap(({ cardId, choice }) => {
    const card = en.cards.find(({ id }) => id === cardId);
    return card && !card.withoutView && shown.has(cardId) ? [card.key === choice ? 1 : 0] : [];
  });
  return { cards, sourceMatch: viewed.length === 0 ? null : mean(viewed) };
};

export const scenario: Recount<"scenario"> = ({ all }) => {
  const prefs = all.map(({ pref }) => pref);
  const pref = scaled("pref", [-2, -1, 1, 2], prefs, O);
  const few = prefs.length < O;
  return {
    pref,
    lean: few ? null : 50 * mean(prefs),
    leanMedian: few ? null : 50 * median(prefs),
    leanSd: few ? null : 50 * deviation(prefs),
  };
};

export const cloud: Recount<"cloud" | "tags"> = ({ all, said, round }) => {
  if (all.length < O) return { n: null };
  if (round === 2) {
    const asked = said.find((one) => one.asked)?.asked ?? [];
    const tags = (all as Payloads["tags"][]).flat();
    const chosen = (word: string) => tags.filter((tag) => tag.word === word).map(({ choice }) => choice);
    return { n: all.length, words: [], tags: asked.map((word) => named(word, LMB, chosen(word), O)) };
  }
  const written = (all as Payloads["cloud"][]).map(
    ({ words }) => new Set(words.map((word) => word.trim().toLowerCase())),
  );
  const words = [...new Set(written.flatMap((one) => [...one]))].map((word) => ({
    word,
    count: written.filter((one) => one.has(word)).length,
  }));
  words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return { n: all.length, words, more: 0 };
};

export const venn: Recount<"venn"> = ({ all }) => ({
  skills: en.skills.map(({ id }) => {
    const zones = all.flatMap((one) => one.filter(({ skillId }) => skillId === id).map(({ zone }) => zone));
    return named(id, LMB, zones, O);
  }),
});

export const choice: Recount<"choice"> = ({ step, all }) => ({
  answer: named(
    "answer",
    optionsOf(step).map(({ id }) => id),
    all.flatMap(({ options }) => options),
    O,
  ),
});

export const text: Recount<"text"> = ({ all }) => {
  if (all.length < O) return { n: null, texts: [] };
  return { n: all.length, texts: all.map((one) => one.text).sort(), more: 0 };
};
