/** a step's result by group as one table: what was asked down the side, everyone and each group across. */
import { charts } from "#words/charts.ts";
import { fill, plural } from "#words/fill.ts";
import { groups as words } from "#words/report-groups.ts";
import type { Face } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import { decimal } from "../charts/numbers.ts";
import { hiddenLine } from "../charts/segments/segment-words.ts";
import { countOf, leaderOf } from "../charts/segments/widest.ts";
import type { SplitItem, SplitScale } from "../charts/split.ts";
import { quoted } from "../charts/summary.ts";
import { byGroup, type ItemByGroup } from "../exercises/groups.ts";

/** One figure of everyone or of a group. */
export interface GroupCell {
  text: string;
  /** The groups that lie furthest apart on it. */
  isWidest: boolean;
}

export interface GroupRow {
  /** What was asked, or an answer that could be given. */
  head: string;
  /** Which figure of it stands in the row. */
  of?: string;
  cells: GroupCell[];
}

export interface GroupTable {
  /** What the groups say, where it is a sentence about all of the table. */
  says?: string;
  /** What the rows are. */
  head: string;
  /** Everyone, then each group that is told of anything; with how many people stand behind the figures. */
  columns: { name: string; people: string }[];
  rows: GroupRow[];
  /** The groups that are told of nothing. */
  hidden?: string;
}

/** Nothing where no group is told of anything. */
export function groupTable(face: Face, result: StepResult): GroupTable | null {
  const items = byGroup(face, result, undefined);
  const [first] = items;
  if (!first) return null;
  const names = first.rows.map(({ name }) => name);
  const isTold = (at: number) => items.some(({ rows }) => rows[at]?.item);
  const told = names.flatMap((_, at) => (at === 0 || isTold(at) ? [at] : []));
  if (told.length < 2) return null;
  const hidden = hiddenLine(names.filter((_, at) => !told.includes(at)));
  const isOne = items.length === 1;
  return {
    ...(isOne && first.said && { says: first.said.says }),
    head: isOne && first.item.is === "options" ? words.answer : words.asked,
    columns: told.map((at) => ({
      name: names[at] ?? "",
      people: peopleOf(items.flatMap(({ rows }) => rows[at]?.item ?? [])),
    })),
    rows: isOne && first.item.is === "options" ? answersOf(first, told) : items.map((item) => rowOf(item, told)),
    ...(hidden !== undefined && { hidden }),
  };
}

/** How many answered: of several questions from the one that fewest did to the one that most did. */
function peopleOf(items: readonly SplitItem[]): string {
  const counts = items.map(({ n }) => n);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? plural(most, charts.segments.people) : fill(words.people, { least, most });
}

/** A single question: a row for every answer to it. */
function answersOf({ item, rows, said }: ItemByGroup, told: readonly number[]): GroupRow[] {
  if (item.is !== "options") return [];
  return item.options.map(({ id, text }) => ({
    head: text,
    cells: told.map((at) =>
      cellOf(rows[at], said?.of.includes(id) ? said.groups : [], (one) => String(countOf(one, id))),
    ),
  }));
}

/** One of several questions: its average, or of its answers the one on which the groups lie furthest apart. */
function rowOf({ item, rows, said }: ItemByGroup, told: readonly number[]): GroupRow {
  const spoken = said?.groups ?? [];
  const head = item.text ?? "";
  if (item.is === "scale") {
    return {
      head,
      of: averageOf(item.scale, head),
      cells: told.map((at) => cellOf(rows[at], spoken, (one) => (one.is === "scale" ? decimal(one.mean) : ""))),
    };
  }
  const answer = item.options.find(({ id }) => id === said?.of[0]) ?? leaderOf(item) ?? item.options[0];
  return {
    head,
    ...(answer && { of: quoted(answer.text) }),
    cells: told.map((at) =>
      cellOf(rows[at], spoken, (one) => fill(words.share, { n: answer ? countOf(one, answer.id) : 0, all: one.n })),
    ),
  };
}

/** What an average is of. The ends of its scale are named, unless what was asked has just named them in their order. */
function averageOf({ min, max, low = "", high = "" }: SplitScale, head: string): string {
  const gaps = { min: asSigned(min), max: asSigned(max), low, high };
  if (low === "" || high === "") return words.average;
  const [first, then] = [head.indexOf(low), head.indexOf(high)];
  return fill(first >= 0 && first < then ? words.averageOf : words.averageBetween, gaps);
}

const asSigned = (value: number): string => String(value).replace("-", "−");

function cellOf(
  row: ItemByGroup["rows"][number] | undefined,
  spoken: readonly string[],
  textOf: (item: SplitItem) => string,
): GroupCell {
  if (!row?.item) return { text: charts.hidden, isWidest: false };
  return { text: textOf(row.item), isWidest: spoken.includes(row.name) };
}
