/** A comparison in sentences. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill, plural } from "#words/fill.ts";
import type { Compared, MomentChange } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import { asShown, between, decimal } from "../../charts/numbers.ts";
import type { FaceOf } from "../contract/manifest.ts";

/** A number with its sign, and a minus that reads as one: "+1.2", "−0.4", "0.0". */
export function signed(value: number): string {
  return asShown(value) > 0 ? `+${decimal(value)}` : decimal(value);
}

/** A change of one item, the most important one unless said, as it is told: of its two means where they are told beside it. */
export function changeOf({ means, changes: [first] }: Compared, change: MomentChange | undefined = first): number {
  const at = (wanted: Moment | undefined) => means.find(({ moment }) => moment === wanted)?.mean;
  const [from, to] = [at(change?.from), at(change?.to)];
  return from === undefined || to === undefined ? (change?.mean ?? 0) : between(from, to);
}

/** Whether "now" stands beside a look back where "before" was asked at the start as well: they must not be taken for each other. */
export const isBack = ({ response, changes: [first] }: Compared): boolean =>
  response !== null && first?.from === "then";

/** The whole picture in a sentence: how many items rose, and which one moved most. */
export function summaryOf(items: readonly Compared[], textOf: (id: string) => string): string {
  const most = [...items].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))[0];
  const [change] = most?.changes ?? [];
  if (!most || !change) return "";
  const gaps = { n: most.n, item: textOf(most.id), mean: signed(changeOf(most)), up: change.up, down: change.down };
  const said = items.some(isBack) ? words.back : words;
  if (items.length === 1) return fill(said.one, gaps);
  if (changeOf(most) === 0) return said.level;
  const rose = fill(said.rose, { rose: items.filter((item) => changeOf(item) > 0).length, all: items.length });
  // where several moved most, none of them is named.
  const tied = items.filter((item) => Math.abs(changeOf(item)) === Math.abs(changeOf(most))).length > 1;
  return tied ? rose : `${rose} ${fill(said.most, gaps)}`;
}

/** Who was left out, and how "before" looks from the end. */
export const noteOf = (items: readonly Compared[]): string[] => [...leftOut(items), ...responseText(items)];

/** Who did not answer each time. */
export function leftOut(items: readonly Compared[]): string[] {
  const unpaired = Math.max(...items.map((item) => item.unpaired));
  return unpaired > 0 ? [plural(unpaired, words.unpaired)] : [];
}

/** The figures of both kinds of "before"; why they differ is not known, and not said. */
export function responseText(items: readonly Compared[]): string[] {
  const both = items.filter(({ response }) => response !== null);
  if (both.length === 0) return [];
  const [pre, then] = [averageAt(both, "pre"), averageAt(both, "then")];
  const { same, lower, higher } = words.response;
  const shift = asShown(then) - asShown(pre);
  return [fill(shift === 0 ? same : shift < 0 ? lower : higher, { pre: decimal(pre), then: decimal(then) })];
}

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const averageAt = (items: readonly Compared[], wanted: Moment): number =>
  average(items.flatMap(({ means }) => means.flatMap(({ moment, mean }) => (moment === wanted ? [mean] : []))));

const averageChange = (items: readonly Compared[]): number => average(items.map((item) => changeOf(item)));

/** How far the line moved that the workshop did not touch, beside the others: so much may be mere looking back. */
export function besideOf(touched: readonly Compared[], untouched: readonly Compared[]): string[] {
  if (touched.length === 0 || untouched.length === 0) return [];
  const [others, by] = [averageChange(touched), averageChange(untouched)];
  const { most, some, none, fell, level } = words.beside;
  if (asShown(others) <= 0) return [fill(level, { by: signed(by), others: signed(others) })];
  if (asShown(by) === 0) return [fill(none, { others: signed(others) })];
  if (by < 0) return [fill(fell, { by: decimal(-by), others: signed(others) })];
  // Ours, as is the half: below it, more than the half of the change is left.
  return [fill(by * 2 >= others ? most : some, { by: decimal(by), others: decimal(others) })];
}

/** The same for a wall, in one line: its figure, and nothing of the others, whose arrows stand above it. */
export function besideOnWall(touched: readonly Compared[], untouched: readonly Compared[]): string[] {
  if (touched.length === 0 || untouched.length === 0) return [];
  const [others, by] = [averageChange(touched), averageChange(untouched)];
  const { rose, none, fell, level } = words.wall;
  if (asShown(by) === 0) return [none];
  if (by < 0) return [fill(fell, { by: decimal(-by) })];
  return [fill(asShown(others) > 0 ? rose : level, { by: decimal(by) })];
}

/** For a page that is read: what a look back can show, in a step that asks for "now" and for it. */
export function lookingNotes({ settings }: FaceOf<"shift">, items: readonly Compared[]): string[] {
  if (settings.moment !== "post+then") return [];
  const { once, twice, untouched } = words.looking;
  const isTwice = items.some(({ response }) => response !== null);
  return [isTwice ? twice : once, ...(settings.items.some((item) => item.untouched) ? [untouched] : [])];
}
