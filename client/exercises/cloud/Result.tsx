/** The picture of `cloud`: the words by how many people gave them and, once they are tagged, by what the room says they are about. */

import { cloudChart as words } from "#words/exercises/cloud-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import { Cloud } from "../../charts/cloud/Cloud.tsx";
import { type Box, layCloud } from "../../charts/cloud/cloud-layout.ts";
import type { BarRow, PictureSize, Tone } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { listed, quoted } from "../../charts/summary.ts";
import { Hat } from "../../ui/Hat.tsx";
import type { ResultOf } from "../contract/manifest.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { opening, topOf } from "./finding.ts";
import { TagsResult } from "./TagsResult.tsx";
import { mostOf, type Tag, TONES, tagsIn, tagsOf, wordsOf } from "./words.ts";

/**
 * Where the words are set, in em: on a stage of 4:3 and then on a wider one, below heads that leave little, more and much of the
 * height. `cloud.css` chooses among them.
 */
const STAGE: readonly Box[] = [35.5, 46].flatMap((width) => [11, 14, 16.5].map((height) => ({ width, height })));
const BOXES: Record<PictureSize, readonly Box[]> = {
  stage: STAGE,
  page: [{ width: 34, height: 14 }],
  phone: [{ width: 15, height: 18 }],
};

/** The words with the room's marks; a page has room for the tags in figures too. */
function CloudResult(props: PictureProps<"cloud">) {
  const tags = tagsIn(props.result);
  return (
    <>
      <Words {...props} />
      {tags && props.size === "page" && <TagsResult tags={tags} {...props} />}
    </>
  );
}

function Words({ face, result, size }: PictureProps<"cloud">) {
  const found = wordsOf(result);
  if (!found) return <p class="hidden-note">{words.hidden}</p>;
  if (found.words.length === 0) return <p class="hidden-note">{words.none}</p>;
  const { tagging } = face.settings;
  const tags = tagsOf(result);
  const tonesOf = tags && ((word: string) => tonesIn(tags.get(word)));
  const shown = layCloud(found.words, BOXES[size], (word) => tonesOf?.(word).length ?? 0);
  const left = found.more + found.words.length - shown.length;
  return (
    <div class={`picture picture-${size} picture-over-line`}>
      <Figure
        size={size}
        summary={cloudSummary(found)}
        notes={left > 0 ? [plural(left, words.more)] : []}
        table={barTable(rowsOf(found))}
      >
        <div class={tags && tagging ? "cloud-marked" : "cloud-plain"}>
          {tags && tagging && <Marks choices={tagging.choices} />}
          <div class="cloud-place">
            <Cloud words={shown} of={mostOf(found.words)} tonesOf={tonesOf} />
          </div>
        </div>
      </Figure>
      {size === "stage" && left > 0 && <p class="picture-rest">{plural(left, words.rest)}</p>}
    </div>
  );
}

/** What the marks mean. */
function Marks({ choices }: { choices: readonly { id: Tag; text: string }[] }) {
  return (
    <p class="cloud-marks">
      {choices.map(({ id, text }) => (
        <span key={id}>
          <Hat tone={TONES[id]} /> {text}
        </span>
      ))}
    </p>
  );
}

const tonesIn = (tag: Parameters<typeof topOf>[0] | undefined): Tone[] =>
  tag ? topOf(tag).map((id) => TONES[id]) : [];

function rowsOf({ words: counted, n }: ResultOf<"cloud"> & { n: number }): BarRow[] {
  return counted.map(({ word, count }) => ({ id: word, label: word, tone: "plain", rounds: [{ round: 1, count, n }] }));
}

/** The words that came most often; none is named when every word came once. */
function cloudSummary({ words: counted, more, n }: ResultOf<"cloud"> & { n: number }): string {
  const top = mostOf(counted);
  if (top.length === 0) return plural(counted.length + more, words.allOnce);
  const gaps = { who: opening(listed(top.map(quoted))), n: counted[0]?.count ?? 0, all: n };
  return fill(top.length > 1 ? words.tie : words.top, gaps);
}

export default resultPart("cloud", CloudResult);
