/** The picture of `pulse`: a histogram for every scale, and how many wrote. */

import { charts } from "#words/charts.ts";
import { pulseChart } from "#words/exercises/pulse-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { ItemScale } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow, Named } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { barRows } from "../../charts/share.ts";
import { anyAtOrBelow, choiceSummary, upperHalf } from "../../charts/summary.ts";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { Several } from "../Several.tsx";
import { KEPT, KEPT_MAX, keptShares } from "./kept.ts";
import "./result.css";

type Props = PictureProps<"pulse">;
type Asked = Props["face"]["settings"]["items"][number];
type Scale = Extract<Asked, { kind: "scale" }>;
type Counted = Extract<ItemScale, { n: number }>;
type Told = ResultOfRound<"pulse">["items"][number];

const words = pulseChart;

/** Every item that was asked, in order, or the one in focus. */
function PulseResult({ face, result, size, focus, dense }: Props) {
  const items = lastOf(roundsOf(result, "pulse"))?.result.items ?? [];
  return (
    <Several
      items={face.settings.items}
      {...{ focus, size, dense }}
      of={(asked) => (
        <>
          <p class="question">{asked.text}</p>
          <OneItem asked={asked} item={items.find(({ id }) => id === asked.id)} size={size} />
        </>
      )}
    />
  );
}

function OneItem({ asked, item, size }: { asked: Asked; item: Told | undefined; size: Props["size"] }) {
  if (!item || "hidden" in item) return <p class="hidden-note">{charts.hiddenItem}</p>;
  if ("written" in item) return <p>{plural(item.n, words.wrote)}</p>;
  return asked.kind === "scale" ? <OneScale asked={asked} item={item} size={size} /> : null;
}

function OneScale({ asked, item, size }: { asked: Scale; item: Counted; size: Props["size"] }) {
  const named = "stops" in asked.labels ? asked.labels.stops : null;
  const columns = columnsOf(asked, item, named);
  const follow = asked.followUp && anyAtOrBelow(item, asked.followUp.below) ? asked.followUp.text : null;
  return (
    <>
      <Figure
        size={size}
        summary={named ? choiceSummary(namedStops(columns), item) : scaleSummary(asked, item)}
        table={"low" in asked.labels ? histogramTable(columns, asked.labels) : barTable(columns)}
      >
        {named ? (
          <Bars rows={columns} />
        ) : (
          <Histogram columns={columns} ends={"low" in asked.labels ? asked.labels : undefined} />
        )}
      </Figure>
      {asked.id === KEPT && asked.max === KEPT_MAX && <p>{followThroughText(item)}</p>}
      {follow && <p class="follow-up">{fill(words.follow, { text: follow })}</p>}
    </>
  );
}

function columnsOf({ max }: Scale, item: Counted, named: readonly string[] | null): BarRow[] {
  const stops = Array.from({ length: max + 1 }, (_, stop) => String(stop));
  return barRows(
    stops.map((id) => ({ id, text: named?.[Number(id)] ?? id, tone: "plain" as const })),
    shownRounds([{ round: 1, item }]),
  );
}

/** Stops with names are read as options: "higher" would mean nothing. */
function namedStops(columns: readonly BarRow[]): Named[] {
  return columns.map(({ id, label }) => ({ id, text: label }));
}

function scaleSummary({ max }: Scale, item: Counted): string {
  const { from, n } = upperHalf(item, max);
  return fill(words.high, { n, all: item.n, stop: from, mean: item.mean.toFixed(1) });
}

/** Of those who replied: the plans themselves were made at another time, by others as well. */
function followThroughText(item: Counted): string {
  const { ofReplied } = keptShares(item, 0);
  return ofReplied === null ? "" : fill(words.kept, { percent: Math.round(ofReplied * 100) });
}

export default resultPart("pulse", PulseResult);
