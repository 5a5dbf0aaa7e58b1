/** A step's result by segment, for any exercise that says how its items are split: on stage, host page, report and phone. */

import { charts } from "#words/charts.ts";
import type { Face, Result } from "../../shared/exercises/index.ts";
import type { Segment, StepResult } from "../../shared/protocol/view.ts";
import type { PictureSize } from "../charts/data.ts";
import { Figure } from "../charts/figure/Figure.tsx";
import { Pages } from "../charts/figure/Pages.tsx";
import { type SegmentRow, SegmentRows } from "../charts/segments/SegmentRows.tsx";
import { segmentSummary, segmentTable } from "../charts/segments/segment-words.ts";
import "../charts/charts.css";
import "../charts/segments/segments.css";
import type { SplitItem } from "../charts/split.ts";
import { manifestOf } from "./find/manifest.ts";

interface SegmentsProps {
  face: Face;
  result: StepResult;
  size: PictureSize;
  /** The item shown large, or "overview". */
  focus?: string | undefined;
}

/** Whether a result has groups to show. */
export function hasSegments({ rounds }: StepResult): boolean {
  return rounds.some(({ segments }) => segments !== undefined);
}

/** The item in focus, or every item: one after the other on a stage, one below the other elsewhere. */
export function Segments({ face, result, size, focus }: SegmentsProps) {
  const round = result.rounds.find(({ segments }) => segments !== undefined);
  if (!round?.segments) return null;
  const { segments } = round;
  const items = splitOf(face, round.result);
  // Several things may have been asked of one item: "time", "time:needed".
  const focused = items.filter(({ id }) => id === focus || id.startsWith(`${focus}:`));
  const shown = (focused.length > 0 ? focused : items).map((item) => (
    <OneItem key={item.id} face={face} item={item} segments={segments} size={size} />
  ));
  if (shown.length === 0) return <p class="hidden-note">{charts.segments.allHidden}</p>;
  const first = result.rounds.length > 1 && <p class="segment-note">{charts.segments.firstVote}</p>;
  return (
    <div class={`picture picture-${size}`}>
      {size === "stage" ? <Pages pages={shown} /> : shown}
      {first}
    </div>
  );
}

export default Segments;

function OneItem({
  face,
  item,
  segments,
  size,
}: {
  face: Face;
  item: SplitItem;
  segments: readonly Segment[];
  size: PictureSize;
}) {
  const rows: SegmentRow[] = [
    { name: charts.segments.room, item },
    ...segments.map((one) => ({
      name: one.group,
      item: ("hidden" in one ? [] : splitOf(face, one.result)).find(({ id }) => id === item.id) ?? null,
    })),
  ];
  return (
    <section class="segment-item">
      {item.text !== undefined && <p class="segment-asked">{item.text}</p>}
      <Figure size={size} summary={segmentSummary(rows)} table={segmentTable(rows, item)}>
        <SegmentRows rows={rows} of={item} />
      </Figure>
    </section>
  );
}

const splitOf = (face: Face, result: Result): SplitItem[] => manifestOf(face.exercise).split(face, result);
