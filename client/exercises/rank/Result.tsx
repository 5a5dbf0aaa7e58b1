/** The picture of `rank`: a bar for every skill that somebody picked, most points first. */

import { charts } from "#words/charts.ts";
import { rankChart as words } from "#words/exercises/rank-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Bars } from "../../charts/bars/Bars.tsx";
import type { BarRow, TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import type { ResultOf } from "../contract/manifest.ts";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";

type Ranking = Extract<ResultOf<"rank">["top"], { n: number }>;
type Place = Ranking["order"][number];

/** Bars that a stage takes one under another: the rest is in the report. */
const ON_STAGE = 7;

function RankResult({ face: { settings }, result, size }: PictureProps<"rank">) {
  const top = lastOf(roundsOf(result, "rank"))?.result.top;
  if (!top || "hidden" in top) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const textOf = ({ id }: Place) => settings.skills.find((skill) => skill.id === id)?.text ?? id;
  const picked = top.order.filter(({ points }) => points > 0);
  const most = size === "stage" ? ON_STAGE : picked.length;
  // Whoever shares a rank is shown or left out together.
  const shown = picked.filter(({ rank }) => picked.filter((one) => one.rank <= rank).length <= most || rank === 1);
  const left = picked.length - shown.length;
  const notes = [words.how, ...(left > 0 ? [plural(left, words.more)] : [])];
  return (
    <div class={`picture picture-${size} picture-over-line`}>
      <Figure size={size} summary={summaryOf(top, textOf)} notes={notes} table={tableOf(top, textOf)}>
        <Bars
          rows={shown.map((place) => barOf(place, top.n, textOf(place)))}
          of={picked.filter(({ rank }) => rank === 1).map(({ id }) => id)}
          above={size === "phone"}
        />
      </Figure>
      {size === "stage" && <p class="picture-rest">{notes.join(" ")}</p>}
    </div>
  );
}

/** Points, of the most that anything can have. */
function barOf({ id, points }: Place, n: number, text: string): BarRow {
  return { id, label: text, tone: "plain", rounds: [{ round: 1, count: points, n: 3 * n }] };
}

/** The sentence, with all that share the first place. */
function summaryOf({ n, counts, order }: Ranking, textOf: (place: Place) => string): string {
  const first = order.filter(({ rank }) => rank === 1);
  const [one] = first;
  if (!one) return charts.nothing;
  const who = listed(first.map((place) => quoted(textOf(place))));
  if (first.length > 1) return fill(words.tie, { who, points: one.points });
  return fill(words.first, { who, n: counts[one.id] ?? 0, all: n });
}

function tableOf({ n, counts, order }: Ranking, textOf: (place: Place) => string): TableData {
  const { skill, rank, points, picks } = words.table;
  return {
    columns: [skill, rank, points, picks],
    rows: order.map((place) => ({
      head: textOf(place),
      cells: [
        String(place.rank),
        fill(words.table.of, { points: place.points, most: 3 * n }),
        String(counts[place.id] ?? 0),
      ],
    })),
  };
}

export default resultPart("rank", RankResult);
