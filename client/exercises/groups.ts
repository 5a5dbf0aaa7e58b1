/** A step's result by group, without a picture: rows for each item, what they say, and what a switch would show. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { Face, Result } from "../../shared/exercises/index.ts";
import type { StepResult } from "../../shared/protocol/view.ts";
import type { SegmentRow } from "../charts/segments/SegmentRows.tsx";
import { saidOfGroups, toldOf } from "../charts/segments/segment-words.ts";
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
  const items = splitOf(face, round.result).map((item) => ({
    item,
    rows: [
      { name: words.room, item },
      ...segments.map((one) => ({
        name: one.group,
        item: ("hidden" in one ? [] : splitOf(face, one.result)).find(({ id }) => id === item.id) ?? null,
      })),
    ],
  }));
  // Several things may have been asked of one item: "time", "time:needed".
  const focused = items.filter(({ item: { id } }) => id === focus || id.startsWith(`${focus}:`));
  if (focused.length > 0) return focused;
  const apart = new Map(items.map(({ item, rows }) => [item.id, widest(toldOf(rows))?.size ?? -1]));
  return items.sort((a, b) => (apart.get(b.item.id) ?? -1) - (apart.get(a.item.id) ?? -1));
}

/** What a page of the groups says, and what it is about; undefined where no group may be told. */
export function groupsFinding(
  face: Face,
  result: StepResult,
  focus: string | undefined,
  page: number,
): Finding | undefined {
  const items = byGroup(face, result, focus);
  const one = items[Math.min(page, items.length - 1)];
  if (!one) return undefined;
  const { text } = one.item;
  const about = text ?? manifestOf(face.exercise).head(face);
  const says = saidOfGroups(one.rows)?.says ?? words.allHidden;
  return { says, ...(about !== undefined && { about }) };
}

/** How many pages the groups of a step fill on a big screen: one for each item. */
export function groupPages(face: Face, result: StepResult, focus: string | undefined): number {
  return Math.max(1, byGroup(face, result, focus).length);
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
