/** What a scale says: how many stand in the upper or the lower half of it; of several statements, which was rated highest. */
import { scaleChart } from "#words/exercises/scale-chart.ts";
import { fill } from "#words/fill.ts";
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { earlier } from "../../charts/headline.ts";
import { asShown, decimal } from "../../charts/numbers.ts";
import { inSentence } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";

type Settings = FaceOf<"scale">["settings"];

const words = scaleChart.says;

export function finding({ settings }: FaceOf<"scale">, result: StepResult, focus: string | undefined) {
  const told = roundsOf(result, "scale");
  const items = settings.items.flatMap(({ id, text }) => {
    const rounds = shownRounds(
      told.map(({ round, result: { items } }) => ({ round, item: items.find((one) => one.id === id) })),
    );
    return rounds.length === 0 ? [] : [{ id, text, rounds: rounds.map(({ item }) => item) }];
  });
  const one = items.find(({ id }) => id === focus) ?? (items.length === 1 ? items[0] : undefined);
  if (!one) return ofAll(items);
  const said = ofOne(settings, one.rounds);
  return said && { ...said, about: one.text };
}

interface Told {
  id: string;
  text: string;
  rounds: ScaleDistribution[];
}

/** Several statements: the highest mean, by the decimal that is shown. */
function ofAll(items: readonly Told[]): Finding | undefined {
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
