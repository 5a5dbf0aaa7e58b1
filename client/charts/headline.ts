/** Parts of the sentence that heads a result: what can be named in it, and what takes the place of what cannot. */
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { Named } from "./data.ts";
import { leadersOf, listed, quoted } from "./summary.ts";

/** Characters up to which a text is quoted in a headline; a longer one is read in the picture, where it is set off. */
const SAYABLE = 44;
/** The most texts that a headline names one by one. */
const NAMED = 3;

/** Whether a headline can quote these texts. */
export function areSayable(texts: readonly string[]): boolean {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.length > 0 && texts.length <= NAMED && letters <= SAYABLE;
}

/** The texts in quotation marks, or what stands for them where they are too long or too many. */
export function named(texts: readonly string[], otherwise: string): string {
  return areSayable(texts) ? listed(texts.map(quoted)) : otherwise;
}

/** Characters of a question that stand under a headline as they are. */
const SHORT = 70;

/**
 * What was asked, for the line under a headline: of a longer text its first question alone, without the instructions around it,
 * which people have followed by then.
 */
export function askedIn(text: string): string {
  if (text.length <= SHORT) return text;
  return text.match(/[^.?!…]*\?/u)?.[0].trim() || text;
}

interface Vote {
  n: number;
  counts: Readonly<Record<string, number>>;
}

/** What a vote for one option says, and the ids of the options at the top: none where all of them are. */
export interface Said {
  says: string;
  of: string[];
}

const words = charts.headline;

/** "13 of 24 chose “Coffee”." Every option at the top is named, or they are counted where that would be too long. */
export function chose(options: readonly Named[], item: Vote): Said {
  const { top, count } = leadersOf(options, item);
  const of = isEven(options, item, top) ? [] : top.map(({ id }) => id);
  const gaps = { n: count, all: item.n, tied: top.length };
  if (top.length === 0) return { says: charts.nobody, of };
  if (of.length === 0) return { says: fill(words.even, gaps), of };
  const texts = top.map(({ text }) => text);
  if (top.length > 1) {
    const says = areSayable(texts) ? words.tie : words.tieMany;
    return { says: fill(says, { ...gaps, who: named(texts, "") }), of };
  }
  const who = named(texts, words.same);
  if (item.n === 1 && areSayable(texts)) return { says: fill(words.only, { who }), of };
  return { says: fill(count === item.n ? words.all : words.chose, { ...gaps, who }), of };
}

/** The same of people who could choose several: the count of one option is no majority over the others. */
export function choseOften(options: readonly Named[], item: Vote): Said {
  const { top, count } = leadersOf(options, item);
  const of = isEven(options, item, top) ? [] : top.map(({ id }) => id);
  if (top.length === 0) return { says: charts.nobody, of };
  const texts = top.map(({ text }) => text);
  const gaps = { n: count, all: item.n, tied: top.length };
  if (of.length === 0) return { says: fill(words.oftenEven, gaps), of };
  if (top.length > 1)
    return { says: fill(words.oftenTie, { ...gaps, who: named(texts, fill(words.answers, gaps)) }), of };
  return { says: fill(words.often, { ...gaps, who: named(texts, words.one) }), of };
}

/** "After the talk, 14 of 24 chose “Coffee”. Before it, 3 did." */
export function choseAfter(options: readonly Named[], before: Vote, after: Vote): Said {
  const { top, count } = leadersOf(options, after);
  const said = chose(options, after);
  const [one] = top;
  if (!one) return { ...said, says: fill(words.afterAny, { says: said.says }) };
  if (after.n === 1) return said;
  const gaps = { n: count, all: after.n, tied: top.length };
  if (said.of.length === 0) return { ...said, says: fill(words.afterEven, gaps) };
  const texts = top.map(({ text }) => text);
  if (top.length > 1) {
    const who = named(texts, fill(words.answers, gaps));
    return { ...said, says: fill(words.afterTie, { ...gaps, who }) };
  }
  const who = named(texts, words.same);
  const now = fill(count === after.n ? words.afterAll : words.after, { ...gaps, who });
  return { ...said, says: `${now} ${earlier({ n: before.counts[one.id] ?? 0, all: before.n }, gaps)}` };
}

/** How many people of all who answered. */
export interface Share {
  n: number;
  all: number;
}

/** "Before it, 3 did." of what was said after a talk: of how many, only where that differs. */
export function earlier(before: Share, now: Share): string {
  const { n, all } = before;
  if (n === 0) return words.before.nobody;
  if (all !== now.all) return fill(words.before.of, { n, all });
  return n === now.n ? words.before.same : fill(words.before.some, { n });
}

/** Whether every option that was offered is at the top, so that none is set off. */
function isEven(options: readonly Named[], item: Vote, top: readonly Named[]): boolean {
  return top.length > 2 && top.length === options.filter(({ id }) => item.counts[id] !== undefined).length;
}
