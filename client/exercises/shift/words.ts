/** A comparison in sentences. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill, plural } from "#words/fill.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import { asShown, decimal } from "../../charts/numbers.ts";

/** A number with its sign, and a minus that reads as one: "+1.2", "−0.4", "0.0". */
export function signed(value: number): string {
  return asShown(value) > 0 ? `+${decimal(value)}` : decimal(value);
}

/** The whole picture in a sentence: how many items rose, and which one moved most. */
export function summaryOf(items: readonly Compared[], textOf: (id: string) => string): string {
  const meanOf = ({ changes }: Compared) => changes[0]?.mean ?? 0;
  const most = [...items].sort((a, b) => Math.abs(meanOf(b)) - Math.abs(meanOf(a)))[0];
  const [change] = most?.changes ?? [];
  if (!most || !change) return "";
  const gaps = { n: most.n, item: textOf(most.id), mean: signed(change.mean), up: change.up, down: change.down };
  if (items.length === 1) return fill(words.one, gaps);
  if (meanOf(most) === 0) return words.level;
  const rose = fill(words.rose, { rose: items.filter((item) => meanOf(item) > 0).length, all: items.length });
  // where several moved most, none of them is named.
  const tied = items.filter((item) => Math.abs(meanOf(item)) === Math.abs(meanOf(most))).length > 1;
  return tied ? rose : `${rose} ${fill(words.most, gaps)}`;
}

/** Who was left out, and how far people's own yardstick moved. */
export function noteOf(items: readonly Compared[]): string[] {
  const unpaired = Math.max(...items.map((item) => item.unpaired));
  const shifts = items.flatMap(({ response }) => (response === null ? [] : [response]));
  const average = shifts.reduce((sum, one) => sum + one, 0) / shifts.length;
  return [
    ...(unpaired > 0 ? [plural(unpaired, words.unpaired)] : []),
    ...(shifts.length > 0 ? [responseText(average)] : []),
  ];
}

function responseText(shift: number): string {
  if (asShown(shift) === 0) return words.response.same;
  return fill(shift < 0 ? words.response.lower : words.response.higher, { by: decimal(Math.abs(shift)) });
}
