/** What the room said of one card, or of all of them, in the one sentence that heads a big screen. */

import { sortChart } from "#words/exercises/sort-chart.ts";
import { fill } from "#words/fill.ts";
import type { Distribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { Named } from "../../charts/data.ts";
import { earlier } from "../../charts/headline.ts";
import { hereOf } from "../../charts/here.ts";
import { inSentence, leadersOf, listed, mostAgreed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type CardResult, cardsOf } from "./cards.ts";
import { overviewPages } from "./overview-pages.ts";

const words = sortChart.says;
type Choices = readonly Named[];

/** Of the card in focus, else of all cards, or of those on the page; undefined where too few answered. */
export function sortFinding(
  face: FaceOf<"sort">,
  result: StepResult,
  focus: string | undefined,
  page?: number,
): Finding | undefined {
  const { choices } = face.settings;
  const cards = cardsOf({ face, result });
  const focused = cards.find(({ id }) => id === focus);
  if (focused) return ofCard(choices, focused);
  const whole = ofCards(choices, cards, sortChart.saysOfAll);
  const here = hereOf(overviewPages(face.settings, cards), page, whole);
  return here ? ofCards(choices, here, sortChart.saysOfPage) : whole;
}

type Words = typeof sortChart.saysOfAll | typeof sortChart.saysOfPage;

/** The card that moved most, or on which the room agrees most. */
function ofCards(choices: Choices, cards: readonly CardResult[], all: Words): Finding | undefined {
  const moved = mostMoved(cards);
  return (moved && ofCard(choices, moved)) ?? ofAll(choices, cards, all);
}

function ofCard(choices: Choices, card: CardResult): Finding | undefined {
  const [one, then] = card.rounds;
  if (!one) return undefined;
  const says = then ? saysOfTwo(choices, one.item, then.item) : saysOfOne(choices, one.item, onlyOf(card));
  return { says, about: card.text, of: [card.id] };
}

type Only = "first" | "then" | undefined;

/** Which of two votes is told, where the other has too few people. */
function onlyOf({ rounds, hidden }: CardResult): Only {
  if (rounds[0]?.round === 2) return "then";
  return hidden.length > 0 ? "first" : undefined;
}

function saysOfOne(choices: Choices, item: Distribution, only: Only): string {
  const { top, count } = leadersOf(choices, item);
  const gaps = { n: count, all: item.n, who: whoOf(top) };
  const tie = top.length > 1;
  if (only === "first") return fill(tie ? words.onlyFirstTie : words.onlyFirst, gaps);
  if (only === "then") return fill(tie ? words.onlyThenTie : words.onlyThen, gaps);
  if (tie) return fill(top.length > 2 ? words.tieAll : words.tie, gaps);
  if (item.n === 1) return fill(words.one, gaps);
  return fill(count === item.n ? words.all : words.once, gaps);
}

/** What most say after the talk, and how many said it before. */
function saysOfTwo(choices: Choices, first: Distribution, then: Distribution): string {
  const { top, count } = leadersOf(choices, then);
  const [lead, ...others] = top;
  if (!lead || others.length > 0) return saysOfOne(choices, then, "then");
  if (then.n === 1) return saysOfOne(choices, then, undefined);
  const unanimous = count === then.n;
  const gaps = { n: count, all: then.n, who: whoOf(top) };
  const before = first.counts[lead.id] ?? 0;
  if (before === count && first.n === then.n) return fill(unanimous ? words.asBeforeAll : words.asBefore, gaps);
  const was = earlier({ n: before, all: first.n }, gaps);
  return fill(unanimous ? words.thenAll : words.then, { ...gaps, before: was });
}

/** The card on which an answer gained or lost most in the talk, by its share of the answers. */
function mostMoved(cards: readonly CardResult[]): CardResult | undefined {
  const moved = cards.flatMap((card) => {
    const [one, then] = card.rounds;
    if (!one || !then) return [];
    const shares = ({ counts, n }: Distribution, id: string) => (n > 0 ? (counts[id] ?? 0) / n : 0);
    const ids = Object.keys(one.item.counts);
    return [{ card, by: Math.max(0, ...ids.map((id) => Math.abs(shares(then.item, id) - shares(one.item, id)))) }];
  });
  return moved.sort((a, b) => b.by - a.by).find(({ by }) => by > 0)?.card;
}

/** The card on which the room agrees most, or how many tie. */
function ofAll(choices: Choices, cards: readonly CardResult[], all: Words): Finding | undefined {
  const shown = cards.flatMap((card) => {
    const last = lastOf(card.rounds);
    return last ? [{ card, counted: last.item }] : [];
  });
  const [only] = shown;
  if (only && shown.length === 1) return ofCard(choices, only.card);
  const [most, ...others] = mostAgreed(shown, choices);
  if (!most) return undefined;
  if (most.share <= 0.5) return { says: all.open };
  const tied = [most, ...others];
  const of = tied.map(({ item }) => item.card.id);
  const unanimous = most.share === 1;
  const gaps = { n: most.count, all: most.item.counted.n, who: whoOf(most.top), shown: shown.length };
  if (others.length === 0) {
    const about = most.item.card.text;
    const { mostAllOn, mostOn } = sortChart.saysOfAll;
    const alone = fill(unanimous ? mostAllOn : mostOn, { ...gaps, card: quoted(about) });
    return { says: fill(unanimous ? all.mostAll : all.most, gaps), about, alone, of };
  }
  const same = tied.every(({ item }) => item.counted.n === gaps.all);
  const forms = tied.length === shown.length ? all.every : all.some;
  const form = unanimous ? forms.agree : same ? forms.each : forms.percent;
  const counts = { cards: tied.length, shown: shown.length, percent: Math.round(most.share * 100) };
  return { says: fill(form, { ...gaps, ...counts }), of };
}

const whoOf = (options: Choices): string => listed(options.map(({ text }) => quoted(inSentence(text))));
