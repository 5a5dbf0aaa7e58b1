/** A step's result by segment, for any exercise that says how its items are split: on stage, host page, report and phone. */

import { charts } from "#words/charts.ts";
import type { Face } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import type { PictureSize } from "../charts/data.ts";
import { Figure } from "../charts/figure/Figure.tsx";
import { Pages } from "../charts/figure/Pages.tsx";
import { SegmentRows } from "../charts/segments/SegmentRows.tsx";
import { hiddenLine, segmentTable } from "../charts/segments/segment-words.ts";
import "../charts/charts.css";
import "../charts/segments/segments.css";
import "../charts/segments/segment-answers.css";
import { byGroup, groupPages, type ItemByGroup } from "./groups.ts";

export { hasSegments } from "./groups.ts";

interface SegmentsProps {
  face: Face;
  result: StepResult;
  size: PictureSize;
  /** The item shown large, or "overview". */
  focus?: string | undefined;
  /** The page of a stage, from 0. */
  page?: number | undefined;
}

/** The item in focus, or every item: page by page on a stage, one below the other elsewhere. */
export function Segments({ face, result, size, focus, page }: SegmentsProps) {
  const items = (size === "stage" ? groupPages : byGroup)(face, result, focus);
  if (items.length === 0) return <p class="hidden-note">{charts.segments.allHidden}</p>;
  const shown = items.map((one, at) => <OneItem key={at} {...one} size={size} />);
  const first = result.rounds.length > 1 && size !== "stage" && <p class="segment-note">{charts.segments.firstVote}</p>;
  return (
    <div class={`picture picture-${size}`}>
      {size === "stage" ? <Pages pages={shown} page={page} /> : shown}
      {first}
    </div>
  );
}

export default Segments;

/** On a stage the headline says what differs, and of what; also that no group may be told, so nothing stands below it then. */
function OneItem({ item, rows, all, said, size }: ItemByGroup & { size: PictureSize }) {
  const asked = size !== "stage" && item.text !== undefined && <p class="segment-asked">{item.text}</p>;
  if (!said) {
    return (
      <section class="segment-item">
        {asked}
        {size !== "stage" && <p class="hidden-note">{charts.segments.allHidden}</p>}
      </section>
    );
  }
  const hidden = hiddenLine(rows.slice(1).flatMap((row) => (row.item ? [] : [row.name])));
  return (
    <section class={`segment-item picture-${size} picture-over-line`}>
      {asked}
      <Figure size={size} summary={said.says} table={segmentTable(all, item)}>
        <SegmentRows rows={rows} of={item} said={said} />
      </Figure>
      {hidden !== undefined && <p class={size === "stage" ? "picture-rest" : "segment-hidden"}>{hidden}</p>}
    </section>
  );
}
