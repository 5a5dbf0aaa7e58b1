/** The room and its groups, a row each: the same bar or scale in every row, so that they can be read down. */

import { charts } from "#words/charts.ts";
import { plural } from "#words/fill.ts";
import { Hat } from "../../ui/Hat.tsx";
import { Fill } from "../Fill.tsx";
import { decimal } from "../numbers.ts";
import type { SplitItem, SplitOption, SplitScale } from "../split.ts";
import { StackedBar } from "../stacked-bar/StackedBar.tsx";

/** A row: a group's item, or null where it is hidden. The first is the room. */
export interface SegmentRow {
  name: string;
  item: SplitItem | null;
}

/** Rows under one head; hidden ones say so and keep their place. */
export function SegmentRows({ rows, of }: { rows: readonly SegmentRow[]; of: SplitItem }) {
  const columns = of.is === "options" && !isToned(of.options) ? of.options.length : 1;
  return (
    <div class="segments" style={{ "--columns": columns }}>
      <div class="segment-row segment-head">
        <span />
        <Head of={of} />
      </div>
      {rows.map(({ name, item }, at) => (
        <div key={at} class={at === 0 ? "segment-row segment-room" : "segment-row"}>
          <span class="segment-name">
            {name}
            {item && <span class="segment-n">{plural(item.n, charts.segments.people)}</span>}
          </span>
          {item ? <Cells item={item} /> : <span class="segment-hidden">{charts.hidden}</span>}
        </div>
      ))}
    </div>
  );
}

/** Answers with a look of their own are parts of one bar; many of the same look stand in columns. */
const isToned = (options: readonly SplitOption[]): boolean => options.every(({ tone }) => tone !== "plain");

/** What stands above all rows: the names of the answers, or of the scale's ends. */
function Head({ of }: { of: SplitItem }) {
  if (of.is === "scale") {
    return (
      <span class="segment-ends segment-scale-ends">
        <span>{of.scale.low ?? of.scale.min}</span>
        <span>{of.scale.high ?? of.scale.max}</span>
      </span>
    );
  }
  const names = of.options.map(({ id, text, tone }) => (
    <span key={id} class={`segment-answer tone-${tone}`}>
      <Hat tone={tone} />
      <span>{text}</span>
    </span>
  ));
  return isToned(of.options) ? <span class="segment-ends">{names}</span> : names;
}

function Cells({ item }: { item: SplitItem }) {
  if (item.is === "scale") return <Strip {...item} />;
  const { options, n } = item;
  if (isToned(options)) {
    return (
      <StackedBar
        rows={options.map(({ id, text, tone, count }) => ({ id, label: text, tone, rounds: [{ round: 1, count, n }] }))}
      />
    );
  }
  return (
    <>
      {options.map(({ id, tone, count }) => (
        <span key={id} class={`segment-cell tone-${tone}`}>
          <span class="bar-track">
            <Fill tone={tone} length={n > 0 ? count / n : 0} />
          </span>
          <span class="bar-count">{count}</span>
        </span>
      ))}
    </>
  );
}

interface StripProps {
  scale: SplitScale;
  counts: Readonly<Record<string, number>>;
  mean: number;
  n: number;
}

/** A dot for every stop that was chosen, as large as the share that chose it, and the mean as a mark with its number. */
function Strip({ scale, counts, mean, n }: StripProps) {
  const place = (value: number) => `${((value - scale.min) / (scale.max - scale.min || 1)) * 100}%`;
  const chosen = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <span class="segment-strip">
      <span class="segment-line">
        {chosen.map(([stop, count]) => (
          <span
            key={stop}
            class="segment-dot"
            style={{ insetInlineStart: place(Number(stop)), "--dot": `${0.3 + 1.1 * Math.sqrt(count / n)}em` }}
          />
        ))}
        <span class="segment-mean" style={{ insetInlineStart: place(mean) }} />
      </span>
      <span class="bar-count">{decimal(mean)}</span>
    </span>
  );
}
