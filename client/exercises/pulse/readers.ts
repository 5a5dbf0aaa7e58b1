/** A stop of a scale is told in totals; what is written is for everyone to read. */
import type { Readers } from "../contract/readers.ts";

type Kind = { kind: "scale" | "text" };

export const readersOfItem = ({ kind }: Kind): Readers => (kind === "text" ? "words" : "totals");

/** Of the whole page; null where the questions differ, and each says it for itself. */
export function readersOfAll([first, ...rest]: readonly Kind[]): Readers | null {
  return first && rest.every(({ kind }) => kind === first.kind) ? readersOfItem(first) : null;
}
