/** The picture of `cloud`: the words sized by count, beside the most frequent as bars. */

import { cloudChart } from "#words/exercises/cloud-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import { Cloud } from "../../charts/cloud/Cloud.tsx";
import { type CountedWord, layCloud } from "../../charts/cloud/cloud-layout.ts";
import type { BarRow } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import type { ResultOf } from "../contract/manifest.ts";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import { TagsResult } from "./TagsResult.tsx";

const words = cloudChart;
/** What the cloud is laid into: its proportions are those of its place beside the bars. */
const BOX = { width: 26, height: 15 };
const RANKED = { stage: 8, page: 12, phone: 10 };

/** The words, or once they are tagged their tags; a page has room for both. */
function CloudResult(props: PictureProps<"cloud">) {
  const rounds = roundsOf(props.result, "cloud");
  const words = rounds.find(({ round }) => round === 1)?.result;
  const tags = rounds.find(({ round }) => round === 2)?.result.tags;
  return (
    <>
      {words && (!tags || props.size === "page") && <Words found={words} {...props} />}
      {tags && <TagsResult tags={tags} {...props} />}
    </>
  );
}

/** Cloud and bars; a phone has room for the bars alone, and beside a prompt there is room for the cloud alone. */
function Words({ found, size, dense }: PictureProps<"cloud"> & { found: ResultOf<"cloud"> }) {
  if (found.n === null) return <p class="hidden-note">{words.hidden}</p>;
  if (found.words.length === 0) return <p class="hidden-note">{words.none}</p>;
  const n = found.n;
  const all = rowsOf(found.words, n);
  const ranked = all.slice(0, RANKED[size]);
  const placed = size === "phone" ? [] : layCloud(found.words, BOX);
  const unlisted = found.more + all.length - Math.max(placed.length, ranked.length);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={cloudSummary(found.words, n)}
        notes={unlisted > 0 ? [plural(unlisted, words.more)] : []}
        table={barTable(all)}
      >
        <div class={size === "phone" || dense ? "cloud-alone" : "cloud-beside"}>
          <Cloud placed={placed} />
          {!dense && <Bars rows={ranked} />}
        </div>
      </Figure>
    </div>
  );
}

function rowsOf(counted: readonly CountedWord[], n: number): BarRow[] {
  return counted.map(({ word, count }) => ({ id: word, label: word, tone: "plain", rounds: [{ round: 1, count, n }] }));
}

/** The words that came most often; none is named when every word came once. */
function cloudSummary(counted: readonly CountedWord[], all: number): string {
  const most = counted[0]?.count ?? 0;
  if (most <= 1) return plural(counted.length, words.allOnce);
  const top = counted.filter(({ count }) => count === most).map(({ word }) => quoted(word));
  return fill(top.length > 1 ? words.tie : words.top, { who: listed(top), n: most, all });
}

export default resultPart("cloud", CloudResult);
