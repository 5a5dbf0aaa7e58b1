/** What a new workshop is to be, beside its plan, as its form holds it. */
import { RETENTION_DAYS } from "../../shared/limits.ts";
import type { Names } from "../../shared/primitives.ts";
import type { Split } from "./split.ts";

export interface Options {
  names: Names;
  split: Split;
  /** As typed. */
  days: string;
  rehearsal: boolean;
}

/** What holds unless somebody says otherwise. */
export const USUAL_OPTIONS: Options = {
  names: "off",
  split: { by: "nothing" },
  days: String(RETENTION_DAYS.standard),
  rehearsal: false,
};

/** The options as a wish for a room: whole days within what a room may have, the usual where nothing sensible was typed. */
export function wishOf({ days, ...options }: Options): Omit<Options, "days"> & { retentionDays: number } {
  const typed = Math.round(Number(days));
  const sensible = days.trim() === "" || Number.isNaN(typed) ? RETENTION_DAYS.standard : typed;
  return { ...options, retentionDays: Math.min(RETENTION_DAYS.max, Math.max(RETENTION_DAYS.min, sensible)) };
}
