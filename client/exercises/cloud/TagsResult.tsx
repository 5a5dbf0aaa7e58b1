/** The picture of a tagging: each word with how the room sees it. */

import { charts } from "#words/charts.ts";
import { cloud as words } from "#words/exercises/cloud.ts";
import { cloudChart } from "#words/exercises/cloud-chart.ts";
import { sortChart } from "#words/exercises/sort-chart.ts";
import { fill } from "#words/fill.ts";
import type { Distribution, ItemDistribution } from "../../../shared/exercises/distribution.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { barRows } from "../../charts/share.ts";
import { Heads } from "../../charts/stacked-bar/Heads.tsx";
import { StackedBar } from "../../charts/stacked-bar/StackedBar.tsx";
import { listed, mostAgreed, quoted } from "../../charts/summary.ts";
import type { PictureProps } from "../contract/result.ts";
import { TONES } from "./words.ts";

type Tagging = NonNullable<PictureProps<"cloud">["face"]["settings"]["tagging"]>;

const isTold = (tag: ItemDistribution): tag is Distribution => !("hidden" in tag);

/** One bar a word, in the order of how often it was given. */
export function TagsResult({ tags, face, size }: PictureProps<"cloud"> & { tags: readonly ItemDistribution[] }) {
  const { tagging } = face.settings;
  if (!tagging) return null;
  return (
    <div class={`picture picture-${size}`}>
      <Figure size={size} summary={summaryOf(tagging, tags)} table={tableOf(tagging, tags)}>
        <Heads choices={tagging.choices.map(({ id, text }) => ({ id, text, tone: TONES[id] }))} />
        <ul class="cards cards-list">
          {tags.map((tag) => (
            <li key={tag.id} class="card-small">
              <p class="card-text">{tag.id}</p>
              {isTold(tag) ? <StackedBar rows={rowsOf(tagging, tag)} /> : <p class="hidden-note">{charts.hidden}</p>}
            </li>
          ))}
        </ul>
      </Figure>
    </div>
  );
}

const rowsOf = ({ choices }: Tagging, tag: Distribution) =>
  barRows(
    choices.map(({ id, text }) => ({ id, text, tone: TONES[id] })),
    [{ round: 2, item: tag }],
  );

/** The word on which the room agrees most, or those that tie, in words. */
function summaryOf({ choices }: Tagging, tags: readonly ItemDistribution[]): string {
  const [most, ...others] = mostAgreed(
    tags.filter(isTold).map((counted) => ({ counted })),
    choices,
  );
  if (!most) return words.tagsHidden;
  if (others.length > 0) {
    const cards = listed([most, ...others].map(({ item }) => quoted(item.counted.id)));
    return fill(sortChart.overviewTie, { cards, percent: Math.round(most.share * 100) });
  }
  const who = listed(most.top.map(({ text }) => quoted(text)));
  return fill(words.tagged, { word: quoted(most.item.counted.id), n: most.count, all: most.item.counted.n, who });
}

function tableOf({ choices }: Tagging, tags: readonly ItemDistribution[]): TableData {
  return {
    columns: [cloudChart.word, ...choices.map(({ text }) => text), sortChart.people],
    rows: tags.map((tag) => ({
      head: tag.id,
      cells: isTold(tag)
        ? [...choices.map(({ id }) => String(tag.counts[id] ?? 0)), String(tag.n)]
        : [...choices.map(() => charts.hidden), charts.hidden],
    })),
  };
}
