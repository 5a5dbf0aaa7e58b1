/** The picture of `scale`: a histogram for every statement, with the earlier round behind the later one. */

import { charts } from "#words/charts.ts";
import { scaleChart } from "#words/exercises/scale-chart.ts";
import { fill } from "#words/fill.ts";
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Round } from "../../../shared/primitives.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { barRows } from "../../charts/share.ts";
import { movementSummary } from "../../charts/summary.ts";
import { hiddenNotes, movementOf, type PictureProps, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { Several } from "../Several.tsx";

type Props = PictureProps<"scale">;
type Settings = Props["face"]["settings"];
type Item = Settings["items"][number];

const words = scaleChart;

/** Every statement that was asked, or the one in focus. */
function ScaleResult({ face: { settings }, result, size, focus, dense }: Props) {
  const { items } = settings;
  const asked = items.length > 1 || size !== "stage";
  return (
    <Several
      {...{ items, focus, size, dense }}
      of={(item) => (
        <>
          {asked && <p class="question">{item.text}</p>}
          <OneItem item={item} settings={settings} result={result} size={size} />
        </>
      )}
    />
  );
}

function OneItem({
  item,
  settings,
  result,
  size,
}: Pick<Props, "result" | "size"> & { item: Item; settings: Settings }) {
  const { min, max, labels } = settings;
  const items = roundsOf(result, "scale").flatMap((one) => {
    const found = one.result.items.find(({ id }) => id === item.id);
    return found ? [{ round: one.round, item: found }] : [];
  });
  const rounds = shownRounds(items);
  const last = lastOf(rounds);
  if (!last) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const stops = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  const options = stops.map((id) => ({ id, text: id, tone: "plain" as const }));
  const columns = barRows(options, rounds);
  const movement = movementOf(result, item.id);
  return (
    <Figure
      size={size}
      summary={summaryOf(rounds)}
      notes={[
        ...(rounds.length > 1 ? [words.before] : []),
        ...flagNote(last.item),
        ...hiddenNotes(items),
        ...(movement ? [movementSummary(movement, options)] : []),
      ]}
      table={histogramTable(columns, labels)}
    >
      <Histogram columns={columns} ends={labels} />
    </Figure>
  );
}

/** The mean, and how far people agree; after a second vote also what the mean was. */
function summaryOf(rounds: readonly { round: Round; item: ScaleDistribution }[]): string {
  const last = lastOf(rounds)?.item;
  const first = rounds.length > 1 ? rounds[0]?.item : undefined;
  if (!last) return charts.nothing;
  const gaps = { mean: last.mean.toFixed(1), n: last.n, consensus: last.consensus.toFixed(2) };
  return first ? fill(words.moved, { ...gaps, before: first.mean.toFixed(1) }) : fill(words.mean, gaps);
}

/** Nothing where the room is neither close together nor split in two. */
function flagNote({ flag }: ScaleDistribution): string[] {
  return flag === null || flag === "open" ? [] : [words.flags[flag]];
}

export default resultPart("scale", ScaleResult);
