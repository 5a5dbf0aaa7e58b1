/** What a pulse says of one question: how many stand in the half of the scale where most are; of several, where most stand low, or on how many most stand high. */

import { pulseChart as words } from "#words/exercises/pulse-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { areSayable, askedIn, chose } from "../../charts/headline.ts";
import { hereOf } from "../../charts/here.ts";
import { quoted, upperHalf } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type ResultOfRound, roundsOf } from "../contract/rounds.ts";
import { mostOnPage, pagesOfSeveral } from "../several-pages.ts";

type Asked = FaceOf<"pulse">["settings"]["items"][number];
type Scale = Extract<Asked, { kind: "scale" }>;
type Told = ResultOfRound<"pulse">["items"][number];
type Counted = Extract<Told, { counts: object }>;

/** Of the question in focus, or of all; nothing where that one is hidden, or where they are too different for one sentence. */
export function finding(
  { settings: { items } }: FaceOf<"pulse">,
  result: StepResult,
  focus: string | undefined,
  page?: number,
): Finding | undefined {
  const told = lastOf(roundsOf(result, "pulse"))?.result.items ?? [];
  const one = oneOf(items, focus);
  const itemOf = ({ id }: Asked) => told.find((item) => item.id === id);
  if (one) {
    const said = ofOne(one, itemOf(one));
    return said && { ...said, about: askedIn(one.text) };
  }
  const here = hereOf(pagesOfSeveral(picturedOf(items, focus), focus, mostOf(items)), page, undefined);
  const [alone, ...others] = here ?? [];
  // Its question stands above its picture.
  if (alone && others.length === 0) return ofOne(alone, itemOf(alone));
  return here ? ofAll(here, told, words.here) : ofAll(items, told, words);
}

/** The one question that a big screen is about: the one in focus, or the only one with a picture. */
export function oneOf(items: readonly Asked[], focus: string | undefined): Asked | undefined {
  const [only, ...others] = picturedOf(items, focus);
  return items.find(({ id }) => id === focus) ?? (others.length === 0 ? only : undefined);
}

/** What a big screen shows where no question is in focus: those with a picture, where there are any. */
export function picturedOf(items: readonly Asked[], focus: string | undefined): readonly Asked[] {
  const pictured = items.filter(({ id, kind }) => kind === "scale" || id === focus);
  return pictured.length > 0 ? pictured : items;
}

/** How many questions go on a page of a big screen. */
export const mostOf = (items: readonly Asked[]): number =>
  mostOnPage(Math.max(0, ...items.map((asked) => (asked.kind === "scale" ? asked.max + 1 : 0))));

/** What one question says; nothing where it is hidden. */
export function ofOne(asked: Asked, item: Told | undefined): Finding | undefined {
  if (!item || "hidden" in item) return undefined;
  if ("written" in item) return { says: plural(item.n, words.wrote) };
  if (asked.kind === "text") return undefined;
  if ("stops" in asked.labels) {
    return chose(
      asked.labels.stops.map((text, stop) => ({ id: String(stop), text })),
      item,
    );
  }
  const { says, from, n } = halfOf(asked, item);
  const gaps = { n, all: item.n, stop: from };
  const form = n === item.n && n > 1 ? words.all : words.some;
  return { says: fill(form[says], gaps), of: stopsOf(asked, says, from) };
}

/** The half in which most people are: the upper one where it is as good as the lower. */
function halfOf({ max }: Scale, item: Counted): { says: "high" | "low"; from: number; n: number } {
  const { from, n } = upperHalf(item, max);
  return 2 * n >= item.n ? { says: "high", from, n } : { says: "low", from: from - 1, n: item.n - n };
}

function stopsOf({ max }: Scale, side: "high" | "low", from: number): string[] {
  const stops = Array.from({ length: max + 1 }, (_, stop) => stop);
  return stops.filter((stop) => (side === "high" ? stop >= from : stop <= from)).map(String);
}

/** Several questions on scales alike. */
function ofAll(
  items: readonly Asked[],
  told: readonly Told[],
  all: Pick<typeof words, keyof typeof words.here> | typeof words.here,
): Finding | undefined {
  const halves = items.flatMap((asked) => {
    if (asked.kind === "text" || "stops" in asked.labels) return [];
    const item = told.find(({ id }) => id === asked.id);
    return item && "counts" in item
      ? [{ text: asked.text, max: asked.max, ...upperHalf(item, asked.max), all: item.n }]
      : [];
  });
  const [first] = halves;
  if (!first || halves.length < 2 || halves.some(({ max }) => max !== first.max)) return undefined;
  const high = halves.filter(({ n, all }) => 2 * n > all).length;
  const gaps = { n: high, all: halves.length, stop: first.from };
  if (high === 0) return { says: fill(all.onNone, gaps) };
  const low = lowestOf(halves);
  if (low) return { says: low };
  return { says: fill(high === halves.length ? all.onAll : all.onSome, gaps) };
}

interface Half {
  text: string;
  from: number;
  n: number;
  all: number;
}

/** The one question with the most low answers, where that is most of them: a count of the others would hide it (R-16: no tie is named). */
function lowestOf(halves: readonly Half[]): string | null {
  const [lowest, next] = [...halves].sort((a, b) => a.n / a.all - b.n / b.all);
  if (!lowest || 2 * lowest.n >= lowest.all) return null;
  const item = askedIn(lowest.text);
  if (!areSayable([item]) || (next && next.n * lowest.all === lowest.n * next.all)) return null;
  const { n, all, from } = lowest;
  const gaps = { item: quoted(item.replace(/[.]$/u, "")), n: all - n, all, stop: from - 1 };
  return fill(n === 0 ? words.allLow : words.low, gaps);
}
