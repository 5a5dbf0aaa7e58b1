/** A step's result by group, without a picture: rows for each item, what they say, and what a switch would show. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { Face, Result } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import { pagesByWeight } from "../charts/figure/paging.ts";
import { askedIn } from "../charts/headline.ts";
import type { SegmentRow } from "../charts/segments/SegmentRows.tsx";
import { type SaidOfGroups, saidOfGroups, toldOf } from "../charts/segments/segment-words.ts";
import { widest } from "../charts/segments/widest.ts";
import type { SplitItem } from "../charts/split.ts";
import { listed } from "../charts/summary.ts";
import type { Finding } from "./contract/manifest.ts";
import { manifestOf } from "./find/manifest.ts";

const words = charts.segments;

/** One item of a step, of the room first and then of each group; null where a group is hidden. */
export interface ItemByGroup {
  item: SplitItem;
  rows: SegmentRow[];
  /** The same of all groups, where `rows` are only some of them. */
  all: readonly SegmentRow[];
  /** What they say: of all groups, unless it would speak of one that is on another page. */
  said: SaidOfGroups | undefined;
}

/** Whether a result has groups to show. */
export function hasSegments({ rounds }: StepResult): boolean {
  return rounds.some(({ segments }) => segments !== undefined);
}

/** The item in focus, or all of them: the one on which the groups lie furthest apart first. */
export function byGroup(face: Face, result: StepResult, focus: string | undefined): ItemByGroup[] {
  const round = result.rounds.find(({ segments }) => segments !== undefined);
  if (!round?.segments) return [];
  const { segments } = round;
  const items = splitOf(face, round.result).map((item): ItemByGroup => {
    const rows = [
      { name: words.room, item },
      ...segments.map((one) => ({
        name: one.group,
        item: ("hidden" in one ? [] : splitOf(face, one.result)).find(({ id }) => id === item.id) ?? null,
      })),
    ];
    return { item, rows, all: rows, said: saidOfGroups(rows) };
  });
  // Several things may have been asked of one item: "time", "time:needed".
  const focused = items.filter(({ item: { id } }) => id === focus || id.startsWith(`${focus}:`));
  if (focused.length > 0) return focused;
  const apart = new Map(items.map(({ item, rows }) => [item.id, widest(toldOf(rows))?.size ?? -1]));
  return items.sort((a, b) => (apart.get(b.item.id) ?? -1) - (apart.get(a.item.id) ?? -1));
}

/** A page of a big screen: one item, and some of its groups beside the room; those that are hidden are on each. */
export function groupPages(face: Face, result: StepResult, focus: string | undefined): ItemByGroup[] {
  return byGroup(face, result, focus).flatMap(({ item, rows: [room, ...groups] }) => {
    if (!room) return [];
    const hidden = groups.filter((row) => row.item === null);
    const told = groups.filter((row) => row.item !== null);
    const pages = told.length === 0 ? [[]] : pagesByWeight(told, heightOf, HEIGHT);
    const all = [room, ...groups];
    const whole = saidOfGroups(all);
    return pages.map((some) => {
      const rows = [room, ...some, ...hidden];
      const speaks = whole?.groups ?? [];
      const isHere = speaks.length > 0 && speaks.every((group) => some.some(({ name }) => name === group));
      return { item, rows, all, said: pages.length === 1 || isHere ? whole : saidOfGroups(rows, words.here) };
    });
  });
}

/** Characters on a line of a group's name, the height of a line, of a bar and what is between, and of all groups, in em. */
const LETTERS = 22;
const LINE = 1.15;
const BAR = 1.35;
const GAP = 0.3;
const HEIGHT = 9.9;

const heightOf = ({ name }: SegmentRow): number => GAP + Math.max(BAR, Math.ceil((name.length + 10) / LETTERS) * LINE);

/** What a page of the groups says, and what it is about; undefined where the step is not split. */
export function groupsFinding(
  face: Face,
  result: StepResult,
  focus: string | undefined,
  page: number,
): Finding | undefined {
  const pages = groupPages(face, result, focus);
  const one = pages[Math.min(page, pages.length - 1)];
  if (!one) return undefined;
  const { asked, head } = manifestOf(face.exercise);
  const about = one.item.text ?? asked(face, one.item.id) ?? head(face);
  const says = one.said?.says ?? words.allHidden;
  return { says, ...(about !== undefined && { about: askedIn(about) }) };
}

/**
 * What a switch for the groups would show, for a host who has not pressed it: the groups that are told of any of its items, and
 * those that are told of none.
 */
export function wouldShow(face: Face, result: StepResult, focus: string | undefined): string {
  const rows = byGroup(face, result, focus).map((one) => one.rows.slice(1));
  const names = [...new Set(rows.flatMap((groups) => groups.map(({ name }) => name)))];
  const told = names.filter((group) => rows.some((groups) => groups.some(({ name, item }) => name === group && item)));
  if (told.length === 0) return words.wouldNone;
  const hidden = names.filter((name) => !told.includes(name));
  const gaps = { names: listed(told), hidden: listed(hidden) };
  return fill(hidden.length > 0 ? words.wouldSome : words.would, gaps);
}

const splitOf = (face: Face, result: Result): SplitItem[] => manifestOf(face.exercise).split(face, result);
