/** The picture of `scale`: columns for a statement, with the earlier round beside the later one; several as rows on a big screen. */

import { charts } from "#words/charts.ts";
import { scaleChart } from "#words/exercises/scale-chart.ts";
import { fill } from "#words/fill.ts";
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Round } from "../../../shared/primitives.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Histogram, histogramTable } from "../../charts/histogram/Histogram.tsx";
import { ScaleRows } from "../../charts/histogram/ScaleRows.tsx";
import { decimal } from "../../charts/numbers.ts";
import { barRows } from "../../charts/share.ts";
import { movementSummary } from "../../charts/summary.ts";
import { hiddenNotes, movementOf, type PictureProps, resultPart, roundsOf, shownRounds } from "../contract/result.ts";
import { finding } from "./finding.ts";
import { pagesByMean } from "./pages.ts";

type Props = PictureProps<"scale">;
type Settings = Props["face"]["settings"];
type Item = Settings["items"][number];

const words = scaleChart;

/** Every statement that was asked, or the one in focus. */
function ScaleResult(props: Props) {
  const { face, size, focus } = props;
  const { items } = face.settings;
  const focused = items.filter(({ id }) => id === focus);
  const shown = focused.length > 0 ? focused : items;
  if (size === "stage") return shown.length > 1 ? <Overview {...props} /> : <OneItem item={shown[0]} {...props} />;
  return (
    <div class={`picture picture-${size} several several-${shown.length > 1 ? "many" : "one"}`}>
      {shown.map((item) => (
        <section key={item.id} class="several-item">
          <p class="question">{item.text}</p>
          <OneItem item={item} {...props} />
        </section>
      ))}
    </div>
  );
}

/** The statement's rounds, hidden ones too. */
function toldOf({ id }: Item, result: Props["result"]) {
  return roundsOf(result, "scale").flatMap((one) => {
    const found = one.result.items.find((item) => item.id === id);
    return found ? [{ round: one.round, item: found }] : [];
  });
}

function stopsOf({ min, max }: Settings) {
  const stops = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  return stops.map((id) => ({ id, text: id, tone: "plain" as const }));
}

function OneItem({ item, face, result, size }: Props & { item: Item | undefined }) {
  const told = item ? toldOf(item, result) : [];
  const rounds = shownRounds(told);
  const last = lastOf(rounds);
  if (!item || !last) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const { settings } = face;
  const options = stopsOf(settings);
  const columns = barRows(options, rounds);
  const movement = movementOf(result, item.id);
  return (
    <Figure
      size={size}
      summary={summaryOf(rounds)}
      notes={[...flagNote(last.item), ...hiddenNotes(told), ...(movement ? [movementSummary(movement, options)] : [])]}
      table={histogramTable(columns, settings.labels)}
    >
      <Histogram columns={columns} ends={settings.labels} of={finding(face, result, item.id)?.of} />
    </Figure>
  );
}

/** Several statements, the one that was rated highest first; page by page. */
function Overview({ face, result, size, page = 0 }: Props) {
  const { settings } = face;
  const whole = finding(face, result, undefined);
  if (!whole) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const here = finding(face, result, undefined, page);
  const pages = pagesByMean(settings, result);
  const shown = pages[Math.min(page, pages.length - 1)] ?? [];
  const means = pages
    .flat()
    .map(({ text, rounds }) => ({ head: text, cells: rounds.map(({ mean }) => decimal(mean)) }));
  return (
    <Figure size={size} summary={whole.says} table={{ columns: [words.statement, words.average], rows: means }}>
      <ScaleRows
        rows={shown.map(({ id, text, rounds }) => {
          const last = lastOf(rounds);
          return {
            id,
            label: text,
            columns: last ? barRows(stopsOf(settings), [{ round: 1, item: last }]) : [],
            value: last ? decimal(last.mean) : "",
            before: rounds.length > 1 ? fill(words.from, { mean: decimal(rounds[0]?.mean ?? 0) }) : undefined,
            isPoint: here?.of?.includes(id) ?? false,
          };
        })}
        ends={settings.labels}
        head={words.average}
        none={charts.hidden}
      />
    </Figure>
  );
}

/** The mean, and how far people agree; after a second vote also what the mean was. */
function summaryOf(rounds: readonly { round: Round; item: ScaleDistribution }[]): string {
  const last = lastOf(rounds)?.item;
  const first = rounds.length > 1 ? rounds[0]?.item : undefined;
  if (!last) return charts.nothing;
  const gaps = { mean: decimal(last.mean), n: last.n, consensus: last.consensus.toFixed(2) };
  return first ? fill(words.moved, { ...gaps, before: decimal(first.mean) }) : fill(words.mean, gaps);
}

/** Nothing where the room is neither close together nor split in two. */
function flagNote({ flag }: ScaleDistribution): string[] {
  return flag === null || flag === "open" ? [] : [words.flags[flag]];
}

export default resultPart("scale", ScaleResult);
