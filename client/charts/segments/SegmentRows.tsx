/** The groups, a whole bar or a scale each, and the whole room thin below a rule: lengths are shares, so that they can be read down. */

import { charts } from "#words/charts.ts";
import { plural } from "#words/fill.ts";
import { Hat } from "../../ui/Hat.tsx";
import { Fill } from "../Fill.tsx";
import { decimal } from "../numbers.ts";
import type { SplitItem, SplitScale } from "../split.ts";
import { type Part, partsOf } from "./parts.ts";

/** A row: a group's item, or null where it is hidden. The first is the room. */
export interface SegmentRow {
  name: string;
  item: SplitItem | null;
}

interface SegmentRowsProps {
  rows: readonly SegmentRow[];
  /** The room's item, which names what the rows are made of. */
  of: SplitItem;
  /** The answers that the sentence above speaks of, and the groups. */
  said: { of: readonly string[]; groups: readonly string[] };
}

/** Rows under one head; those that are hidden are not drawn. */
export function SegmentRows({ rows: [room, ...groups], of, said }: SegmentRowsProps) {
  const parts = of.is === "options" ? partsOf(of.options, said.of) : [];
  const shown = groups.flatMap(({ name, item }) => (item ? [{ name, item }] : []));
  return (
    <div class={`segments segments-${of.is}`}>
      <div class="segment-head">{of.is === "options" ? <Names parts={parts} /> : <Ends scale={of.scale} />}</div>
      {shown.map(({ name, item }) => (
        <div key={name} class={`segment-row${said.groups.includes(name) ? " segment-spoken" : ""}`}>
          <Name name={name} n={item.n} />
          <Cells item={item} parts={parts} />
        </div>
      ))}
      {room?.item && (
        <div class="segment-row segment-room">
          <Name name={room.name} n={room.item.n} />
          <Cells item={room.item} parts={parts} />
        </div>
      )}
    </div>
  );
}

function Name({ name, n }: { name: string; n: number }) {
  return (
    <span class="segment-name">
      <span>{name}</span> <span class="segment-n">{plural(n, charts.segments.people)}</span>
    </span>
  );
}

/** The names of a bar's parts, from its beginning to its end. */
function Names({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ id, text, tone, shade }) => (
        <span key={id} class={`segment-answer tone-${tone} shade-${shade}`}>
          {tone === "plain" ? <span class="segment-swatch" /> : <Hat tone={tone} />}
          <span>{text}</span>
        </span>
      ))}
    </>
  );
}

function Ends({ scale }: { scale: SplitScale }) {
  return (
    <>
      <span>{scale.low ?? scale.min}</span>
      <span>{scale.high ?? scale.max}</span>
    </>
  );
}

function Cells({ item, parts }: { item: SplitItem; parts: readonly Part[] }) {
  if (item.is === "scale") return <Strip {...item} />;
  return (
    <span class="segment-bar">
      {parts.map(({ id, tone, shade, ids }) => {
        const count = ids.reduce((sum, one) => sum + (item.options.find((option) => option.id === one)?.count ?? 0), 0);
        return count > 0 ? (
          <span key={id} class={`segment-part tone-${tone} shade-${shade}`} style={{ flexGrow: count }}>
            <Fill tone={tone} length={1} />
            <span class="segment-count">{count}</span>
          </span>
        ) : null;
      })}
    </span>
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
