/** Findings of questions that are answered with one of several options: no shared view, minds that changed, agreement. */

import { fill, plural } from "#words/fill.ts";
import { findings as words } from "#words/findings.ts";
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Round } from "../../../shared/primitives.ts";
import type { Named } from "../../charts/data.ts";
import { quoted } from "../../charts/summary.ts";
import { type ItemProposal, sentence, shortened, wordsIn } from "./proposal.ts";
import { THRESHOLDS } from "./thresholds.ts";

interface Counted {
  n: number;
  counts: Readonly<Record<string, number>>;
}

/** One item with what may be told of it. */
export interface Voted {
  item: string;
  /** What it says or asks. */
  text: string;
  options: readonly Named[];
  rounds: readonly { round: Round; item: Counted }[];
  movement: ItemMovement | undefined;
}

/** Words of an item in a sentence, of an answer beside it, of both, and of an answer in a line of figures. */
const NAME = { item: 12, answer: 5, both: 15, counted: 8 };
/** Options whose counts stand in a line one by one. */
const LISTED = 4;

export const named = (text: string): string => quoted(shortened(text, NAME.item));

/** The last vote in which every option was offered: one that left "both" out says which way people lean, not what they think. */
function lastWhole({ options, rounds }: Voted): { round: Round; item: Counted } | undefined {
  return lastOf(rounds.filter(({ item }) => options.every(({ id }) => item.counts[id] !== undefined)));
}

/** No answer has half of the room, and two have a quarter each. */
export function splitOf(voted: Voted): ItemProposal[] {
  const last = lastWhole(voted);
  if (!last || last.item.n < THRESHOLDS.people) return [];
  const { n, counts } = last.item;
  const [first = 0, second = 0] = Object.values(counts).sort((a, b) => b - a);
  const { majority, camp } = THRESHOLDS.split;
  if (first >= majority * n || second < camp * n) return [];
  return [
    {
      kind: "split",
      item: voted.item,
      strength: second / n,
      n,
      says: sentence(fill(words.split, { item: named(voted.text) })),
      figures: countsLine(voted.options, last),
    },
  ];
}

/** Four of five give the same answer. */
export function agreedOn(voted: Voted): ItemProposal[] {
  const last = lastWhole(voted);
  if (!last || last.item.n < THRESHOLDS.people) return [];
  const { n, counts } = last.item;
  const answer = voted.options.find(({ id }) => (counts[id] ?? 0) >= THRESHOLDS.agreed * n);
  if (!answer) return [];
  const count = counts[answer.id] ?? 0;
  const short = shortened(answer.text, NAME.answer);
  const room = Math.min(NAME.item, NAME.both - wordsIn(short));
  const gaps = { item: quoted(shortened(voted.text, room)), answer: quoted(short) };
  return [
    {
      kind: "agreed",
      item: voted.item,
      strength: count / n,
      n,
      says: sentence(fill(count === n ? words.agreed.all : words.agreed.most, gaps)),
      figures: countsLine(voted.options, last),
    },
  ];
}

/** A quarter changed their answer; not where the second vote offered other answers than the first. */
export function movedOn(voted: Voted): ItemProposal[] {
  const { item, text, options, rounds, movement } = voted;
  if (!movement || "hidden" in movement) return [];
  const isSame = rounds.every(({ item: { counts } }) => options.every(({ id }) => counts[id] !== undefined));
  const { n, changed, flows, other } = movement;
  if (!isSame || !isMoved(changed, n)) return [];
  const nameOf = (id: string) => quoted(shortened(options.find((one) => one.id === id)?.text ?? id, NAME.answer));
  const parts = [
    ...flows.map((flow) => fill(words.moved.flow, { n: flow.n, from: nameOf(flow.from), to: nameOf(flow.to) })),
    ...(other > 0 ? [plural(other, words.moved.smaller)] : []),
  ];
  const form = flows.length > 0 ? words.moved.flows : words.moved.changed;
  const figures = fill(form, { changed, n, flows: parts.join(words.moved.comma) });
  return [movedProposal({ item, text, changed, n, figures })];
}

/**
 * A quarter went over to another side, where options of one side lie close together. Only flows that may be told are counted, so
 * it may have been more.
 */
export function crossedOn(
  { item, text, movement }: Voted,
  sideOf: (option: string) => string,
  forms: { exact: string; least: string },
): ItemProposal[] {
  if (!movement || "hidden" in movement) return [];
  const { n, flows, other } = movement;
  const changed = flows.reduce((sum, flow) => (sideOf(flow.from) === sideOf(flow.to) ? sum : sum + flow.n), 0);
  if (!isMoved(changed, n)) return [];
  const figures = fill(other > 0 ? forms.least : forms.exact, { changed, n });
  return [movedProposal({ item, text, changed, n, figures })];
}

const isMoved = (changed: number, n: number): boolean => {
  const { share, people } = THRESHOLDS.moved;
  return n >= THRESHOLDS.people && changed >= people && changed >= share * n;
};

function movedProposal(of: { item: string; text: string; changed: number; n: number; figures: string }): ItemProposal {
  const { item, text, changed, n, figures } = of;
  const says = fill(changed > n / 2 ? words.moved.most : words.moved.many, { item: named(text) });
  return { kind: "moved", item, strength: changed / n, n, says: sentence(says), figures };
}

/** "Mainly leading 10 · Equally both 5 · Mainly managing 9 (24 answered)." Of many options the most frequent. */
export function countsLine(options: readonly Named[], { round, item }: { round: Round; item: Counted }): string {
  const all = options.map(({ id, text }) => ({ text, n: item.counts[id] ?? 0 }));
  const listed = all.length > LISTED ? all.filter(({ n }) => n > 0 && n > mostFrom(all, LISTED)) : all;
  const rest = item.n - listed.reduce((sum, { n }) => sum + n, 0);
  const counts = [
    ...listed.map(({ text, n }) => fill(words.count, { text: shortened(text, NAME.counted), n })),
    ...(rest > 0 ? [fill(words.others, { n: rest })] : []),
  ];
  const line = fill(words.counts, { counts: counts.join(words.dot), n: item.n });
  return round === 2 ? fill(words.again, { counts: line }) : line;
}

/** The most frequent count that is left out where `most` options are listed; options that tie with it are left out too. */
const mostFrom = (all: readonly { n: number }[], most: number): number =>
  all.map(({ n }) => n).sort((a, b) => b - a)[most] ?? 0;
