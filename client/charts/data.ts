/** The input of charts: plain data that knows no exercise. */
import type { Round } from "../../shared/primitives.ts";
import type { Tone } from "../ui/Hat.tsx";

/** The look of a bar, which is that of the mark beside its label. */
export type { Tone } from "../ui/Hat.tsx";

/** One option in one round; a count of null was not offered in that round. */
export interface RoundCount {
  round: Round;
  count: number | null;
  /** People who answered this item in this round. */
  n: number;
  /** How the count is written, where it is no count of people. */
  text?: string;
}

/** One labelled bar, with a thinner one above it where there was an earlier round. */
export interface BarRow {
  id: string;
  label: string;
  tone: Tone;
  rounds: readonly RoundCount[];
}

/** An option as a step names it. */
export interface Named {
  id: string;
  text: string;
}

/** A chart's table twin: one row head and cells per row. */
export interface TableData {
  columns: readonly string[];
  rows: readonly { head: string; cells: readonly string[] }[];
}

/** How large a picture is drawn: on a projector, on a page, on a phone. */
export type PictureSize = "stage" | "page" | "phone";
