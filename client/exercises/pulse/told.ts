/** What a report says of the product's own questions: how it was, and what became of a commitment. */
import { fill } from "#words/fill.ts";
import { after } from "#words/report-after.ts";
import type { ItemScale } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { leadersOf, listed } from "../../charts/summary.ts";
import { KEPT, KEPT_MAX } from "./kept.ts";

const words = after.ladder;
/** Questions about the workshop itself. */
const OF_THE_DAY = ["ready", "pace"];

/** A sentence part for each question about the workshop that was answered, as far as that may be told. */
export const howItWas = (steps: Results["steps"]): string[] => toldOf(steps, OF_THE_DAY).map(saidOf);

/** How many said what became of theirs. */
export const whatBecame = (steps: Results["steps"]): string[] =>
  toldOf(steps, [KEPT]).flatMap(({ asked, item }) =>
    asked.max === KEPT_MAX ? [fill(words.became, { n: item.n })] : [],
  );

type PulseStep = Extract<Results["steps"][number], { exercise: "pulse" }>;
type Scale = Extract<PulseStep["settings"]["items"][number], { kind: "scale" }>;

interface Told {
  asked: Scale;
  item: Extract<ItemScale, { n: number }>;
}

function toldOf(steps: Results["steps"], ids: readonly string[]): Told[] {
  return steps.flatMap((step) => {
    const result = lastOf(step.rounds)?.result;
    if (step.exercise !== "pulse" || result?.exercise !== "pulse") return [];
    return step.settings.items.flatMap((asked) => {
      const item = result.items.find(({ id }) => id === asked.id);
      return asked.kind === "scale" && ids.includes(asked.id) && item && "counts" in item ? [{ asked, item }] : [];
    });
  });
}

/** "How was the pace? “about right” for 19 of 22": the most frequent answer, or the median of a scale without names. */
function saidOf({ asked, item }: Told): string {
  if (!("stops" in asked.labels)) {
    return fill(words.median, { question: asked.text, median: medianOf(item.counts), most: asked.max, n: item.n });
  }
  const stops = asked.labels.stops.map((text, at) => ({ id: String(at), text }));
  const { top, count } = leadersOf(stops, item);
  const stop = listed(top.map(({ text }) => text));
  return fill(words.named, { question: asked.text, stop, n: count, all: item.n });
}

/** Of counts by stop. Between two stops where so many lie on either side. */
function medianOf(counts: Readonly<Record<string, number>>): number {
  const values = Object.entries(counts)
    .flatMap(([stop, n]) => Array<number>(n).fill(Number(stop)))
    .sort((a, b) => a - b);
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
