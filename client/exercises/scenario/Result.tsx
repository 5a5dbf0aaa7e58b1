/** The picture of `scenario`: two ways to act around a middle. Neither has a role's colour or mark before the debrief names it. */

import { charts } from "#words/charts.ts";
import { scenarioChart } from "#words/exercises/scenario-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import type { BarRow, Named, Tone } from "../../charts/data.ts";
import { Diverging, type DivergingRow } from "../../charts/diverging/Diverging.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Flows } from "../../charts/flows/Flows.tsx";
import { signed } from "../../charts/numbers.ts";
import { barRows } from "../../charts/share.ts";
import { movementSummary } from "../../charts/summary.ts";
import { Hat } from "../../ui/Hat.tsx";
import { hiddenNotes, movementOf, type PictureProps, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import "./ways.css";

type Props = PictureProps<"scenario">;
type Way = Props["face"]["settings"]["ways"][number];

const words = scenarioChart;

/** Both ways in words, and the room's preferences between them. */
function ScenarioResult({ face: { settings }, result, size, dense }: Props) {
  const items = roundsOf(result, "scenario").map((one) => ({ round: one.round, item: one.result.pref }));
  const rounds = shownRounds(items);
  const last = lastOf(rounds)?.item;
  const [a, b] = settings.ways;
  if (!a || !b) return null;
  const stops = stopsOf(settings);
  const bars = barRows(stops, rounds);
  const movement = movementOf(result, "pref");
  return (
    <div class={`picture picture-${size}`}>
      <div class="ways">
        {[a, b].map((way, side) => (
          <WayCard key={way.sign} way={way} side={side} {...(last && { n: sideTotal(way.sign, last.counts) })} />
        ))}
      </div>
      {last ? (
        <Figure
          size={size}
          summary={leanSummary(sideTotal(a.sign, last.counts), sideTotal(b.sign, last.counts), last.n)}
          notes={[
            ...hiddenNotes(items),
            ...(movement ? [movementSummary(movement, stops)] : []),
            ...(size === "page" && a.label !== undefined ? leanNote(result) : []),
          ]}
          table={barTable(bars)}
        >
          <Diverging rows={rowsOf(settings, bars)} />
          {movement && size !== "phone" && !dense && <Flows movement={movement} options={stops} />}
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
    </div>
  );
}

/** A way to act: its letter, its words, how many lean to it, and its role once that is named. */
function WayCard({ way, side, n }: { way: Way; side: number; n?: number }) {
  return (
    <div class={`way tone-${toneOf(way, side)}`}>
      <p class="way-head">
        <span class="way-letter">{words.sides[side]}</span>
        {way.label && (
          <span class="way-label">
            <Hat tone={toneOf(way, side)} /> {way.label}
          </span>
        )}
        {n !== undefined && <span class="way-count">{n}</span>}
      </p>
      <p class="way-text">{way.text}</p>
    </div>
  );
}

function toneOf(way: Way, side: number): Tone {
  if (way.label === undefined) return side === 0 ? "first" : "second";
  return way.sign === 1 ? "leading" : "managing";
}

/** The four stops, A strongly first. */
function stopsOf({ ways, strongly, slightly }: Props["face"]["settings"]): (Named & { tone: Tone })[] {
  return ways.flatMap((way, side) => {
    const stop = (size: number, strength: string) => ({
      id: String(way.sign * size),
      text: fill(words.stop, { side: words.sides[side] ?? "", strength }),
      tone: toneOf(way, side),
    });
    return side === 0 ? [stop(2, strongly), stop(1, slightly)] : [stop(1, slightly), stop(2, strongly)];
  });
}

function rowsOf(
  { strongly, slightly }: Props["face"]["settings"],
  [a2, a1, b1, b2]: readonly BarRow[],
): DivergingRow[] {
  if (!a2 || !a1 || !b1 || !b2) return [];
  return [
    { label: strongly, sides: [a2, b2] },
    { label: slightly, sides: [a1, b1] },
  ];
}

function sideTotal(sign: number, counts: Readonly<Record<string, number>>): number {
  return (counts[String(sign)] ?? 0) + (counts[String(sign * 2)] ?? 0);
}

/** For the report: the balance of the last round in figures, once the ways have their names. */
function leanNote(result: Props["result"]): string[] {
  const last = lastOf(roundsOf(result, "scenario"))?.result;
  if (!last || last.lean === null || last.leanMedian === null || "hidden" in last.pref) return [];
  const gaps = { lean: signed(last.lean), median: signed(last.leanMedian), n: last.pref.n };
  return [
    last.leanSd === null ? fill(words.balanceOne, gaps) : fill(words.balance, { ...gaps, sd: Math.round(last.leanSd) }),
  ];
}

function leanSummary(a: number, b: number, all: number): string {
  return fill(a === b ? words.even : words.lean, { a, b, all });
}

export default resultPart("scenario", ScenarioResult);
