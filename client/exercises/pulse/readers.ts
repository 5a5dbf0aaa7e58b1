/** A stop of a scale is told in totals; what is written is for everyone to read. */
import type { Readers } from "../contract/readers.ts";

type Kind = { kind: "scale" | "text" };

export const readersOfItem = ({ kind }: Kind): Readers => (kind === "text" ? "report" : "totals");

/** Of the whole page: each item that others read than these says so itself. */
export const generally = (items: readonly Kind[]): Readers =>
  items.every(({ kind }) => kind === "text") ? "report" : "totals";
