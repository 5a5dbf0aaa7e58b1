/** The picture of `pulse`: a histogram for every scale, and how many wrote. */

import { charts } from "#words/charts.ts";
import { pulseChart } from "#words/exercises/pulse-chart.ts";
import { fill, plural } from "#words/fill.ts";
import type { ItemScale } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow, Named } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { askedIn } from "../../charts/headline.ts";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { decimal } from "../../charts/numbers.ts";
import { barRows } from "../../charts/share.ts";
import { anyAtOrBelow, choiceSummary } from "../../charts/summary.ts";
import { type PictureProps, type ResultOfRound, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { Several } from "../Several.tsx";
import { mostOf, ofOne, oneOf, picturedOf } from "./finding.ts";
import { KEPT, KEPT_MAX, keptShares } from "./kept.ts";

type Props = PictureProps<"pulse">;
type Asked = Props["face"]["settings"]["items"][number];
type Scale = Extract<Asked, { kind: "scale" }>;
type Counted = Extract<ItemScale, { n: number }>;
type Told = ResultOfRound<"pulse">["items"][number];

const words = pulseChart;

/** Every item that was asked, in order, or the one in focus; on a stage that one's question stands in the head. */
function PulseResult({ face, result, size, focus, page }: Props) {
  const items = lastOf(roundsOf(result, "pulse"))?.result.items ?? [];
  const { items: asked } = face.settings;
  const isOne = oneOf(asked, focus) !== undefined;
  return (
    <Several
      items={size === "stage" ? picturedOf(asked, focus) : asked}
      {...{ focus, size, page }}
      most={mostOf(asked)}
      of={(one) => (
        <>
          {!(size === "stage" && isOne) && <p class="question">{size === "stage" ? askedIn(one.text) : one.text}</p>}
          <OneItem asked={one} item={items.find(({ id }) => id === one.id)} size={size} />
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
  const said = ofOne(asked, item);
  const notes = [
    ...(asked.id === KEPT && asked.max === KEPT_MAX ? [followThroughText(item)] : []),
    ...(follow ? [fill(words.follow, { text: follow })] : []),
  ];
  return (
    <div class={`picture-${size} picture-over-line`}>
      <Figure
        size={size}
        summary={named ? choiceSummary(namedStops(columns), item) : (said?.says ?? "")}
        notes={named ? [] : [fill(words.mean, { mean: decimal(item.mean) })]}
        table={"low" in asked.labels ? histogramTable(columns, asked.labels) : barTable(columns)}
      >
        {named ? (
          <Bars rows={columns} of={said?.of} above={size === "phone"} />
        ) : (
          <Histogram columns={columns} of={said?.of} ends={"low" in asked.labels ? asked.labels : undefined} />
        )}
      </Figure>
      {notes.length > 0 && (
        <div class="picture-rest">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </div>
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

/** Of those who replied: the plans themselves were made at another time, by others as well. */
function followThroughText(item: Counted): string {
  const { ofReplied } = keptShares(item, 0);
  return ofReplied === null ? "" : fill(words.kept, { percent: Math.round(ofReplied * 100) });
}

export default resultPart("pulse", PulseResult);
