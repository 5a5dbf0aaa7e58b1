/** Opinions, counted again. */

import { content } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { LMB, type Recount } from "./counting.ts";
import { optionsOf } from "./plan.ts";
import type { Payloads } from "./said.ts";
import { count, deviation, mean, median, named, scaled } from "./sums.ts";

const en = content.en;
const OPPOSED = ["L", "M"];

/** "One article's view" of a card. */
function viewOf(step: Step, card: string): string | undefined {
  if (step.exercise !== "sort") return undefined;
  const own = step.settings.cards.find((one) => typeof one !== "string" && one.id === card);
  if (typeof own === "object") return own.key;
  const known = en.cards.find(({ id }) => id === card);
  return known && !known.withoutView ? known.key : undefined;
}

export const sort: Recount<"sort"> = ({ step, all, items, least, round, viewed }) => {
  const leaning = step.exercise === "sort" && step.settings.lean === true && round === 2;
  const options = leaning ? OPPOSED : LMB;
  const on = (id: string) =>
    all.flatMap((one) => one.filter(({ cardId }) => cardId === id).map(({ choice }) => choice));
  const matches = items.flatMap((id) => {
    const view = viewOf(step, id);
    return view === undefined || on(id).length < least ? [] : on(id).map((choice) => (choice === view ? 1 : 0));
  });
  return {
    cards: items.map((id) => named(id, options, on(id), least, OPPOSED)),
    ...(viewed && { sourceMatch: matches.length === 0 ? null : mean(matches) }),
  };
};

export const scenario: Recount<"scenario"> = ({ all, least }) => {
  const prefs = all.map(({ pref }) => pref);
  const few = prefs.length < least;
  return {
    pref: scaled("pref", [-2, -1, 1, 2], prefs, least),
    lean: few ? null : 50 * mean(prefs),
    leanMedian: few ? null : 50 * median(prefs),
    leanSd: few ? null : 50 * deviation(prefs),
  };
};

/** The words that people wrote, each with how many did, the commonest first. */
export function wordsOf(all: readonly Payloads["cloud"][]): { word: string; count: number }[] {
  const written = all.map(({ words }) => new Set(words.map((word) => word.trim().toLowerCase())));
  const words = [...new Set(written.flatMap((one) => [...one]))].map((word) => ({
    word,
    count: written.filter((one) => one.has(word)).length,
  }));
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

export const cloud: Recount<"cloud" | "tags"> = ({ all, items, round, least }) => {
  const few = all.length < least;
  if (round === 2) {
    const tags = (all as Payloads["tags"][]).flat();
    const chosen = (word: string) => tags.filter((tag) => tag.word === word).map(({ choice }) => choice);
    const tagged = items.map((word) => named(word, LMB, chosen(word), least, OPPOSED));
    return { n: few ? null : all.length, words: [], more: 0, tags: tagged };
  }
  if (few) return { n: null, words: [], more: 0 };
  return { n: all.length, words: wordsOf(all as Payloads["cloud"][]), more: 0 };
};

/** More than half of the people are in one zone, or it lies between those that lead. */
function placeOf(counts: Readonly<Record<string, number>>, n: number): string[] {
  const most = LMB.filter((zone) => 2 * counts[zone]! > n);
  if (most.length > 0) return most;
  const second = Object.values(counts).sort((a, b) => b - a)[1]!;
  return LMB.filter((zone) => counts[zone]! >= second && counts[zone]! > 0);
}

export const venn: Recount<"venn"> = ({ all, items, least }) => ({
  skills: items.map((id) => {
    const zones = all.flatMap((one) => one.filter(({ skillId }) => skillId === id).map(({ zone }) => zone));
    const skill = named(id, LMB, zones, least, OPPOSED);
    return "hidden" in skill ? skill : { ...skill, place: placeOf(count(LMB, zones), zones.length) };
  }),
});

export const choice: Recount<"choice"> = ({ step, all, least }) => {
  const options = optionsOf(step).map(({ id }) => id);
  const chosen = all.flatMap((one) => one.options);
  if (step.exercise !== "choice" || (step.settings.max ?? 1) === 1)
    return { answer: named("answer", options, chosen, least) };
  if (all.length < least) return { answer: { id: "answer", hidden: true } };
  // Of several options a person each is no share of the whole, so that there is nothing to agree on.
  const counts = count(options, chosen);
  const most = Math.max(...Object.values(counts));
  const modal = options.filter((option) => counts[option] === most);
  const untold = { agreement: null, polarisation: null, flag: null };
  return { answer: { id: "answer", n: all.length, counts, modal, ...untold } };
};

export const text: Recount<"text"> = ({ all, least }) => {
  if (all.length < least) return { n: null, texts: [], more: 0 };
  return { n: all.length, texts: all.map((one) => one.text).sort(), more: 0 };
};
