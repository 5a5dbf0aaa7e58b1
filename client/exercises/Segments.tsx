/** A step's result by segment, for any exercise that says how its items are split: on stage, host page, report and phone. */

import { charts } from "#words/charts.ts";
import type { Face } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import type { PictureSize } from "../charts/data.ts";
import { Figure } from "../charts/figure/Figure.tsx";
import { Pages } from "../charts/figure/Pages.tsx";
import { SegmentRows } from "../charts/segments/SegmentRows.tsx";
import { segmentSummary, segmentTable } from "../charts/segments/segment-words.ts";
import "../charts/charts.css";
import "../charts/segments/segments.css";
import { byGroup, type ItemByGroup } from "./groups.ts";

export { hasSegments } from "./groups.ts";

interface SegmentsProps {
  face: Face;
  result: StepResult;
  size: PictureSize;
  /** The item shown large, or "overview". */
  focus?: string | undefined;
}

/** The item in focus, or every item: one after the other on a stage, one below the other elsewhere. */
export function Segments({ face, result, size, focus }: SegmentsProps) {
  const items = byGroup(face, result, focus);
  if (items.length === 0) return <p class="hidden-note">{charts.segments.allHidden}</p>;
  const shown = items.map((one) => <OneItem key={one.item.id} {...one} size={size} />);
  const first = result.rounds.length > 1 && <p class="segment-note">{charts.segments.firstVote}</p>;
  return (
    <div class={`picture picture-${size}`}>
      {size === "stage" ? <Pages pages={shown} /> : shown}
      {first}
    </div>
  );
}

export default Segments;

function OneItem({ item, rows, size }: ItemByGroup & { size: PictureSize }) {
  return (
    <section class="segment-item">
      {item.text !== undefined && <p class="segment-asked">{item.text}</p>}
      <Figure size={size} summary={segmentSummary(rows)} table={segmentTable(rows, item)}>
        <SegmentRows rows={rows} of={item} />
      </Figure>
    </section>
  );
}
