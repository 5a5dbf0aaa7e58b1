/** Rows by segment in a sentence, and as a table. */

import { charts } from "#words/charts.ts";
import { fill, plural } from "#words/fill.ts";
import type { TableData } from "../data.ts";
import { decimal } from "../numbers.ts";
import type { SplitItem, SplitScale } from "../split.ts";
import { listed, quoted } from "../summary.ts";
import type { SegmentRow } from "./SegmentRows.tsx";

const words = charts.segments;

/** "Mainly leading": 4 of 6 in North, 1 of 7 in South; 1 group is hidden for anonymity. */
export function segmentSummary([room, ...groups]: readonly SegmentRow[]): string {
  const hidden = groups.filter(({ item }) => !item).length;
  if (hidden === groups.length || !room?.item) return words.allHidden;
  const told = groups.flatMap(({ name, item }) => (item ? [{ name, item }] : []));
  const rest = hidden > 0 ? plural(hidden, words.someHidden) : "";
  if (room.item.is === "scale") {
    const means = told.map(({ name, item }) =>
      item.is === "scale" ? fill(words.mean, { name, mean: decimal(item.mean) }) : "",
    );
    const ends = { low: endText("low", room.item.scale), high: endText("high", room.item.scale) };
    return fill(words.means, { ...ends, means: listed(means), room: decimal(room.item.mean), rest });
  }
  const most = Math.max(...room.item.options.map(({ count }) => count));
  const [top, ...others] = room.item.options.filter(({ count }) => count === most);
  if (!top) return words.allHidden;
  // R-16: the groups' shares of one of several would break the room's tie.
  if (others.length > 0)
    return fill(words.tie, { who: listed([top, ...others].map(({ text }) => quoted(text))), rest });
  const shares = told.map(({ name, item }) => fill(words.share, { name, n: countOf(item, top.id), all: item.n }));
  return fill(words.shares, { who: quoted(top.text), shares: listed(shares), rest });
}

/** A line for the room and for every group. */
export function segmentTable(rows: readonly SegmentRow[], of: SplitItem): TableData {
  const answers =
    of.is === "options"
      ? of.options
      : Object.keys(of.counts)
          .sort((a, b) => Number(a) - Number(b))
          .map((id) => ({ id, text: id.replace("-", "−") }));
  const mean = of.is === "scale" ? [words.meanHead] : [];
  return {
    columns: [words.group, charts.table.count, ...answers.map(({ text }) => text), ...mean],
    rows: rows.map(({ name, item }) => ({
      head: name,
      cells: item
        ? [
            String(item.n),
            ...answers.map(({ id }) => String(countOf(item, id))),
            ...(item.is === "scale" ? [decimal(item.mean)] : []),
          ]
        : [charts.hidden, ...answers.map(() => words.none), ...mean.map(() => words.none)],
    })),
  };
}

/** "0" or "−5 (execution)". */
function endText(end: "low" | "high", scale: SplitScale): string {
  const stop = String(end === "low" ? scale.min : scale.max).replace("-", "−");
  const text = scale[end];
  return text === undefined ? stop : fill(charts.endStop, { stop, label: text });
}

function countOf(item: SplitItem, id: string): number {
  if (item.is === "scale") return item.counts[id] ?? 0;
  return item.options.find((option) => option.id === id)?.count ?? 0;
}
