/**
 * The comparison of a double take, counted once more from its definition and from nothing of the product: the mean over the acts of
 * (mean when told of a leader − mean when told of a manager), and the 5th to the 95th percentile of the same over 2,000 rooms that
 * are drawn from this one, each list from itself.
 */
import { LIST_WORDS } from "../support/doubletake.ts";
import { Random } from "../support/random.ts";
import type { Recount } from "./counting.ts";
import type { Payloads, Said } from "./said.ts";
import { mean } from "./sums.ts";

/** What one person read and rated; an act that is left out was skipped. */
export interface Sheet {
  list: "a" | "b";
  worth: Readonly<Record<string, number>>;
}

export interface Compared {
  d: number;
  low: number;
  high: number;
}

const ACTS = Object.keys(LIST_WORDS.a);
const DRAWS = 2_000;

/** NaN where nobody rated some act under one of the words. */
export function differenceIn(sheets: readonly Sheet[]): number {
  const rated = (act: string, word: "leader" | "manager") => {
    let [sum, people] = [0, 0];
    for (const { list, worth } of sheets) {
      const value = LIST_WORDS[list][act] === word ? worth[act] : undefined;
      if (value === undefined) continue;
      sum += value;
      people += 1;
    }
    return sum / people;
  };
  const differences = ACTS.map((act) => rated(act, "leader") - rated(act, "manager"));
  return differences.reduce((sum, one) => sum + one, 0) / differences.length;
}

/** The comparison with its range. */
export function compared(sheets: readonly Sheet[], random: Random): Compared {
  const lists = (["a", "b"] as const).map((list) => sheets.filter((sheet) => sheet.list === list));
  const again = Array.from({ length: DRAWS }, () =>
    differenceIn(lists.flatMap((people) => people.map(() => random.pick(people)))),
  ).filter((one) => !Number.isNaN(one));
  again.sort((one, other) => one - other);
  return { d: differenceIn(sheets), low: quantile(again, 0.05), high: quantile(again, 0.95) };
}

/** Between two neighbours in proportion, as spreadsheets have it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}

const WORDS = ["leader", "manager"] as const;
/** People who rated an act under a word, for the word to be named. */
const UNDER_LEAST = 10;

/** Somebody who answered: what they rated, and which list they read. */
interface Rater extends Payload {
  list: Said["list"];
}
type Payload = Payloads["doubletake"];

const ratersIn = (said: readonly Said[]): Rater[] =>
  said.flatMap(({ payload, list }) => (payload === null ? [] : [{ ...(payload as Payload), list }]));

/** What an act was worth to those who read it with a word, or to all. */
function ratedIn(people: readonly Rater[], id: string, word?: string): number[] {
  return people.flatMap(({ worth, list }) => {
    const read = list && LIST_WORDS[list][id];
    return worth.flatMap(({ act, v }) => (act === id && (word === undefined || word === read) ? [v] : []));
  });
}

const hasWords = (people: readonly Rater[], act: string): boolean =>
  WORDS.every((word) => ratedIn(people, act, word).length >= UNDER_LEAST);

/** Whether a line may name the word: one act without it would tell who read which list. */
export function wordsAreTold(said: readonly Said[], acts: readonly string[], least: number): boolean {
  const people = ratersIn(said);
  return acts.every((act) => ratedIn(people, act).length < least || hasWords(people, act));
}

/** Two thousand rooms are drawn once of a room, whoever is told of it. */
const ranges = new WeakMap<readonly Said[], Compared>();

function rangeOf(said: readonly Said[], sheets: readonly Sheet[]): Compared {
  const range = ranges.get(said) ?? compared(sheets, new Random(7));
  ranges.set(said, range);
  return range;
}

/** What each act was worth, under each word from ten people on, and the difference where every act has both. */
export const doubletake: Recount<"doubletake"> = ({ said, items, least, all }) => {
  const people = all.length === 0 ? [] : ratersIn(said);
  const of = (values: readonly number[]) => ({ n: values.length, mean: mean(values) });
  const acts = items.map((id) => {
    const words = hasWords(people, id) ? WORDS.map((word) => [word, of(ratedIn(people, id, word))]) : [];
    return { id, ...of(ratedIn(people, id)), ...Object.fromEntries(words) };
  });
  const sheets = people.flatMap(({ worth, list }): Sheet[] => {
    const own = Object.fromEntries(worth.flatMap(({ act, v }) => (items.includes(act) ? [[act, v]] : [])));
    return list && Object.keys(own).length > 0 ? [{ list, worth: own }] : [];
  });
  const guesses = people.flatMap(({ guess, list }) => (guess !== undefined && list ? [guess] : []));
  return {
    items: acts.map((act) => (act.n < least ? { id: act.id, hidden: true } : act)),
    word: items.every((id) => hasWords(people, id)) ? { ...rangeOf(said, sheets), n: sheets.length } : null,
    guessed:
      guesses.length < 5 ? null : { n: guesses.length, word: guesses.filter((guess) => guess === "word").length },
  };
};
