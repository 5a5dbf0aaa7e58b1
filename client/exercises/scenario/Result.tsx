/** The picture of `scenario`: two ways to act around one line. Neither has a role's colour or mark before the debrief names it. */

import { charts } from "#words/charts.ts";
import { scenarioChart } from "#words/exercises/scenario-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Lean, type LeanVote } from "../../charts/lean/Lean.tsx";
import { signed } from "../../charts/numbers.ts";
import { barRows } from "../../charts/share.ts";
import { movementSummary } from "../../charts/summary.ts";
import { Hat } from "../../ui/Hat.tsx";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { hiddenNotes, movementOf, roundsOf, shownRounds } from "../contract/rounds.ts";
import { leanOf, type ScenarioWay, stopsOf, toneOf } from "./ways.ts";
import "./ways.css";

type Props = PictureProps<"scenario">;

const words = scenarioChart;

/** Both ways in words, and the room's preferences between them. */
function ScenarioResult({ face: { settings }, result, size }: Props) {
  const items = roundsOf(result, "scenario").map((one) => ({ round: one.round, item: one.result.pref }));
  const rounds = shownRounds(items);
  const last = lastOf(rounds)?.item;
  const [a, b] = settings.ways;
  if (!a || !b) return null;
  const stops = stopsOf(settings);
  const movement = movementOf(result, "pref");
  const votes = rounds.map(({ round, item: { counts } }, at): LeanVote => {
    const side = ({ sign }: ScenarioWay) => ({
      slightly: counts[String(sign)] ?? 0,
      strongly: counts[String(sign * 2)] ?? 0,
    });
    return {
      ...(items.length > 1 && { label: round === 1 ? charts.votes.first : charts.votes.then }),
      now: at === rounds.length - 1,
      sides: [side(a), side(b)],
    };
  });
  return (
    <div class={`picture picture-${size} ways-picture`}>
      <div class={`lean-heads lean-${size}-heads${items.length > 1 && size !== "phone" ? " lean-labelled" : ""}`}>
        {[a, b].map((way, side) => (
          <WayHead key={way.sign} way={way} side={side} />
        ))}
      </div>
      {last ? (
        <Figure
          size={size}
          summary={leanSummary(leanOf(a, last.counts), leanOf(b, last.counts), last.n)}
          notes={[
            ...hiddenNotes(items),
            ...(movement ? [movementSummary(movement, stops)] : []),
            ...(size === "page" && a.label !== undefined ? leanNote(result) : []),
          ]}
          table={barTable(barRows(stops, rounds))}
        >
          <Lean {...settings} votes={votes} tones={[toneOf(a, 0), toneOf(b, 1)]} size={size} />
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
    </div>
  );
}

/** A way to act: its letter, its words, and its role once that is named. */
function WayHead({ way, side }: { way: ScenarioWay; side: number }) {
  const tone = toneOf(way, side);
  return (
    <div class={`way tone-${tone}${way.text.length > LONG ? " way-long" : ""}`}>
      <strong class="way-letter">{words.sides[side]}</strong>
      <div class="way-words">
        {way.label && (
          <p class="way-role">
            <Hat tone={tone} /> {way.label}
          </p>
        )}
        <p class="way-text">{way.text}</p>
      </div>
    </div>
  );
}

/** A longer way is set smaller, so that the picture keeps its room. */
const LONG = 110;

/** For the report: the balance of the last round in figures, once the ways have their names. */
function leanNote(result: Props["result"]): string[] {
  const last = lastOf(roundsOf(result, "scenario"))?.result;
  if (!last || last.lean === null || last.leanMedian === null || "hidden" in last.pref) return [];
  const gaps = { lean: signed(last.lean), median: signed(last.leanMedian), n: last.pref.n };
  // How far they lie apart stands in the appendix.
  return [fill(last.leanSd === null ? words.balanceOne : words.balance, gaps)];
}

function leanSummary(a: number, b: number, all: number): string {
  return fill(a === b ? words.even : words.lean, { a, b, all });
}

export default resultPart("scenario", ScenarioResult);
