/** A chart in one sentence: what is read out in place of the picture, and stands below it. */

import { charts } from "#words/charts.ts";
import { fill, plural } from "#words/fill.ts";
import type { ItemMovement } from "../../shared/exercises/distribution.ts";
import { lastOf } from "../../shared/plain.ts";
import type { Named } from "./data.ts";

interface Counted {
  n: number;
  counts: Readonly<Record<string, number>>;
}

/** An option's text in quotation marks. */
export function quoted(text: string): string {
  return fill(charts.quote, { text });
}

/** An answer of the product's own within a sentence: "Equally both" as "equally both"; "HR" stays as it is. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly string[]): string {
  const last = lastOf(texts) ?? "";
  const rest = texts.slice(0, -1);
  return rest.length === 0 ? last : fill(charts.and, { a: rest.join(charts.comma), b: last });
}

/** The options that most people chose, all that tie, in the order given. */
export function leadersOf(options: readonly Named[], { counts }: Counted): { top: Named[]; count: number } {
  const count = Math.max(0, ...options.map(({ id }) => counts[id] ?? 0));
  return { top: count === 0 ? [] : options.filter(({ id }) => (counts[id] ?? 0) === count), count };
}

/** Of several items those on which the room agrees most, all that tie, each with its leading options. */
export function mostAgreed<Item extends { counted: Counted }>(items: readonly Item[], options: readonly Named[]) {
  const shares = items.map((item) => {
    const { top, count } = leadersOf(options, item.counted);
    return { item, top, count, share: item.counted.n > 0 ? count / item.counted.n : 0 };
  });
  const most = Math.max(...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === most);
}

/** "18 of 24 chose “managing”." A tie is shown equal, never broken. */
export function choiceSummary(options: readonly Named[], item: Counted, several = false): string {
  const { top, count } = leadersOf(options, item);
  const who = listed(top.map(({ text }) => quoted(text)));
  const gaps = { n: count, all: item.n, who };
  if (top.length === 0) return charts.nobody;
  if (several) return fill(charts.choseOften, gaps);
  if (top.length === 1) return fill(charts.chose, gaps);
  const offered = options.filter(({ id }) => item.counts[id] !== undefined);
  return fill(top.length === offered.length && top.length > 2 ? charts.tieAll : charts.tie, gaps);
}

/**
 * "5 of 22 changed: 3 from “leading” to “both”, 2 in smaller moves." Without a flow that may be told: "5 of 22 changed
 * their answer."
 */
export function movementSummary(movement: ItemMovement, options: readonly Named[]): string {
  if ("hidden" in movement) return charts.hiddenMovement;
  const { n, changed, flows, other } = movement;
  if (changed === 0) return fill(charts.moved.none, { n });
  const text = (id: string) => quoted(options.find((option) => option.id === id)?.text ?? id);
  if (flows.length === 0) return fill(charts.moved.some, { changed, n });
  const parts = flows.map((flow) => fill(charts.moved.flow, { n: flow.n, from: text(flow.from), to: text(flow.to) }));
  if (other > 0) parts.push(plural(other, charts.moved.other));
  return fill(charts.moved.flows, { changed, n, flows: parts.join(charts.comma) });
}

/** How many answered in the upper half of a scale that runs 0..max, and from which stop that half begins. */
export function upperHalf(item: Counted, max: number): { from: number; n: number } {
  const from = Math.floor(max / 2) + 1;
  const stops = Array.from({ length: max - from + 1 }, (_, i) => String(from + i));
  return { from, n: stops.reduce((sum, stop) => sum + (item.counts[stop] ?? 0), 0) };
}

/** Whether anybody answered at or below a stop. */
export function anyAtOrBelow({ counts }: Counted, stop: number): boolean {
  return Object.entries(counts).some(([value, count]) => Number(value) <= stop && count > 0);
}
