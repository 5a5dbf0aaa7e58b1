/** The questions of a `shift` as a phone asks them: each line for now, then each of them looking back. */
import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { StepOf } from "../contract/answer.ts";

export type Said = Payload[number];
type Item = StepOf<"shift">["settings"]["items"][number];

/** One question: a line at one of the moments that the step asks for. */
export interface Line {
  /** Unlike the item's id, that of this question alone. */
  id: string;
  item: Item;
  text: string;
  /** It looks back. */
  back: boolean;
}

/** All of them, in the order in which they are asked: looking back first would raise the "now" that follows. */
export function linesOf(items: readonly Item[]): Line[] {
  const now = items.map((item): Line => ({ id: item.id, item, text: `${item.stem} ${item.text}`, back: false }));
  const then = items.flatMap((item): Line[] =>
    item.stemThen === undefined
      ? []
      : [{ id: `${item.id}-then`, item, text: `${item.stemThen} ${item.text}`, back: true }],
  );
  return [...now, ...then];
}

/** What somebody said, line by line. */
export function saidBy(own: OwnAnswer | undefined): Said[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isSaid) : [];
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== "object" || value === null || !("item" in value) || !("v" in value)) return false;
  const isThen = !("then" in value) || value.then === null || typeof value.then === "number";
  return typeof value.item === "number" && typeof value.v === "number" && isThen;
}

/** The entry of a line's item. */
export const entryOf = (said: readonly Said[], { item }: Line): Said | undefined =>
  said.find((one) => String(one.item) === item.id);

/** What was said to a line. */
export function ratedIn(said: readonly Said[], line: Line): number | undefined {
  const entry = entryOf(said, line);
  return (line.back ? entry?.then : entry?.v) ?? undefined;
}
