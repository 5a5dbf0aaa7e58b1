/** What a scale says: how many stand in the upper or the lower half of it; of several statements, which was rated highest. */
import { scaleChart } from "#words/exercises/scale-chart.ts";
import { fill } from "#words/fill.ts";
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { earlier } from "../../charts/headline.ts";
import { hereOf } from "../../charts/here.ts";
import { asShown, decimal } from "../../charts/numbers.ts";
import { inSentence } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { pagesByMean, type Rated, ratedIn } from "./pages.ts";

type Settings = FaceOf<"scale">["settings"];

const words = scaleChart.says;

/** Of the statement in focus, else of all, or of those on the page. */
export function finding({ settings }: FaceOf<"scale">, result: StepResult, focus: string | undefined, page?: number) {
  const items = toldOf(ratedIn(settings, result));
  const focused = items.find(({ id }) => id === focus);
  if (focused) return ofSome(settings, [focused], words);
  const whole = ofSome(settings, items, words);
  const here = hereOf(pagesByMean(settings, result), page, whole);
  return here ? ofSome(settings, toldOf(here), words.here) : whole;
}

type Words = Pick<typeof words, "highest" | "highests" | "alike"> | typeof words.here;

const toldOf = (items: readonly Rated[]): Rated[] => items.filter(({ rounds }) => rounds.length > 0);

function ofSome(settings: Settings, items: readonly Rated[], all: Words): Finding | undefined {
  const [one, ...others] = items;
  if (!one || others.length > 0) return ofAll(items, all);
  const said = ofOne(settings, one.rounds);
  return said && { ...said, about: one.text };
}

/** Several statements: the highest mean, by the decimal that is shown. */
function ofAll(items: readonly Rated[], words: Words): Finding | undefined {
  const means = items.map(({ id, text, rounds }) => ({ id, text, mean: asShown(lastOf(rounds)?.mean ?? 0) }));
  const most = Math.max(...means.map(({ mean }) => mean));
  const top = means.filter(({ mean }) => mean === most);
  const mean = decimal(most);
  const [first] = top;
  if (!first) return undefined;
  const of = top.map(({ id }) => id);
  if (top.length === 1) return { says: fill(words.highest, { mean }), about: first.text, of };
  const gaps = { n: top.length, all: means.length, mean };
  return top.length === means.length ? { says: fill(words.alike, gaps) } : { says: fill(words.highests, gaps), of };
}

function ofOne({ min, max }: Settings, rounds: readonly ScaleDistribution[]): Finding | undefined {
  const last = lastOf(rounds);
  const first = rounds.length > 1 ? rounds[0] : undefined;
  if (!last) return undefined;
  const middle = (min + max) / 2;
  const stops = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const upper = stops.filter((stop) => stop > middle);
  const lower = stops.filter((stop) => stop < middle);
  const [above, below] = [countOf(last, upper), countOf(last, lower)];
  const [high, low] = [upper[0] ?? max, lastOf(lower) ?? min];
  const counted = (n: number, is: keyof typeof words.some, stop: number) =>
    fill((n === last.n && n > 1 ? words.all : words.some)[is], { n, all: last.n, stop });
  if (above === 0 && below === 0) return { says: counted(last.n, "at", middle), of: ids([middle]) };
  if (last.flag === "two-camps") {
    return { says: fill(words.camps, { n: above, m: below, all: last.n, high, low }), of: ids([...lower, ...upper]) };
  }
  if (above === below) return { says: fill(words.sides, { n: above, all: last.n, high, low }) };
  const [side, count, stop, outer] = above > below ? [upper, above, high, max] : [lower, below, low, min];
  const says = counted(count, stop === outer ? "at" : side === upper ? "higher" : "lower", stop);
  if (!first) return { says, of: ids(side) };
  const now = fill(words.afterTalk, { says: inSentence(says) });
  const before = earlier({ n: countOf(first, side), all: first.n }, { n: count, all: last.n });
  return { says: `${now} ${before}`, of: ids(side) };
}

const ids = (stops: readonly number[]): string[] => stops.map(String);
const countOf = ({ counts }: ScaleDistribution, stops: readonly number[]): number =>
  stops.reduce((sum, stop) => sum + (counts[stop] ?? 0), 0);
