/** Rows by segment in a sentence, and as a table. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { TableData } from "../data.ts";
import { named } from "../headline.ts";
import { decimal } from "../numbers.ts";
import type { SplitItem } from "../split.ts";
import { listed } from "../summary.ts";
import type { SegmentRow } from "./SegmentRows.tsx";
import { type Apart, countOf, leaderOf, type MeansApart, type Share, shareOf, type Told, widest } from "./widest.ts";

const words = charts.segments;
/** Shares, or parts of a scale, that are as good as the same. */
const ALIKE = 0.1;
/** Groups at one end of a difference that are named one by one. */
const NAMED = 2;

/** The groups that are told, without the room. */
export const toldOf = (rows: readonly SegmentRow[]): Told[] =>
  rows.slice(1).flatMap(({ name, item }) => (item ? [{ name, item }] : []));

/** What the rows say, and the answer and the groups that it speaks of. */
export interface SaidOfGroups {
  says: string;
  /** Of an item with options: the ids of the answers. */
  of: string[];
  groups: string[];
}

/**
 * The widest difference between the groups: "“Mainly leading”: 6 of 6 in North; 0 of 6 in South." Nothing where none is told.
 * `of`: the words for all groups, or for those on one page of several.
 */
export function saidOfGroups(
  rows: readonly SegmentRow[],
  of: typeof words.all | typeof words.here = words.all,
): SaidOfGroups | undefined {
  const groups = toldOf(rows);
  const room = rows[0]?.item;
  const apart = widest(groups);
  if (!room || !apart) return undefined;
  if (groups.length === 1) return againstRoom(groups, room, apart);
  if (apart.size <= ALIKE) return { says: apart.is === "scale" ? of.alikeMeans : of.alike, of: [], groups: [] };
  const between = [...apart.high, ...apart.low].map(({ name }) => name);
  if (apart.is === "scale") {
    const at = (some: MeansApart["high"]) =>
      some.length > NAMED
        ? fill(words.atMany, { n: some.length, mean: decimal(some[0]?.mean ?? 0) })
        : listed(some.map(({ name, mean }) => fill(words.at, { name, mean: decimal(mean) })));
    return { says: fill(of.means, { high: at(apart.high), low: at(apart.low) }), of: [], groups: between };
  }
  const camps = campsOf(groups, apart);
  if (camps) return { ...camps, groups: between };
  const who = named([apart.option.text], words.answer);
  const says = fill(words.widest, { who, high: shares(apart.high), low: shares(apart.low) });
  return { says, of: [apart.option.id], groups: between };
}

/** Two groups that each gave another answer most often. */
function campsOf(groups: readonly Told[], { option, high, low }: Apart): Omit<SaidOfGroups, "groups"> | undefined {
  const [a, another] = high;
  const [b, yetAnother] = low;
  if (!a || !b || another || yetAnother) return undefined;
  const itemOf = (share: Share) => groups.find(({ name }) => name === share.name)?.item;
  const [mine, theirs] = [itemOf(a), itemOf(b)];
  const top = mine && leaderOf(mine);
  const other = theirs && leaderOf(theirs);
  if (top?.id !== option.id || !other || other.id === top.id) return undefined;
  if (named([top.text, other.text], "") === "") return undefined;
  const says = fill(words.camps, {
    ...{ a: a.name, who: named([top.text], ""), n: a.n, all: a.all },
    ...{ b: b.name, other: named([other.text], ""), m: other.count, of: b.all },
  });
  return { says, of: [top.id, other.id] };
}

/** One group alone differs from nothing but the whole room. */
function againstRoom(groups: readonly Told[], room: SplitItem, apart: Apart | MeansApart): SaidOfGroups | undefined {
  const [only] = groups;
  if (!only) return undefined;
  const { name, item } = only;
  if (apart.is === "scale") {
    if (item.is !== "scale" || room.is !== "scale") return undefined;
    const gaps = { name, mean: decimal(item.mean), room: decimal(room.mean) };
    return { says: fill(words.oneMean, gaps), of: [], groups: [name] };
  }
  if (item.is !== "options" || room.is !== "options" || room.n === 0) return undefined;
  const off = (id: string) => Math.abs(countOf(item, id) / item.n - countOf(room, id) / room.n);
  const [most] = [...item.options].sort((a, b) => off(b.id) - off(a.id));
  if (!most) return undefined;
  const high = shares([{ name, n: most.count, all: item.n }]);
  const gaps = { who: named([most.text], words.answer), high, n: countOf(room, most.id), all: room.n };
  return { says: fill(words.one, gaps), of: [most.id], groups: [name] };
}

function shares(some: readonly Share[]): string {
  const [one, ...others] = some;
  if (one && some.length > NAMED)
    return fill(words.shareMany, { percent: Math.round(shareOf(one) * 100), n: some.length });
  if (one && others.length > 0 && others.every(({ n, all }) => n === one.n && all === one.all))
    return fill(words.shareEach, { ...one, names: listed(some.map(({ name }) => name)) });
  return listed(some.map((share) => fill(words.share, { ...share })));
}

/** The groups that are not drawn, in one line; nothing where all are. */
export function hiddenLine(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return letters > LINE
    ? fill(words.fewMany, { n: names.length })
    : fill(words.few, { names: names.join(charts.comma) });
}

/** Characters of names that go on one line of a stage. */
const LINE = 48;

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
