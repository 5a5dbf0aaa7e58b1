/** Which sheets there are, and their addresses: `/paper/NAME?sheet=run#ID`. */
import type { Printed } from "./plan.ts";

export const SHEETS = ["run", "agenda", "data", "paper", "card"] as const;
export type SheetName = (typeof SHEETS)[number];

/** The sheet that an address asks for; the paper version unless it names another. */
export function sheetIn(search: string): SheetName {
  const wanted = new URLSearchParams(search).get("sheet");
  return SHEETS.find((sheet) => sheet === wanted) ?? "paper";
}

/** The address of another sheet of the same plan. */
export function addressOf(
  sheet: SheetName,
  { pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">,
) {
  const query = new URLSearchParams(search);
  query.set("sheet", sheet);
  return `${pathname}?${query}${hash}`;
}

/** What can be printed of a plan. Table cards need a room. */
export function sheetsOf({ alone, code }: Printed): readonly SheetName[] {
  if (alone) return ["paper"];
  return code === undefined ? SHEETS.filter((sheet) => sheet !== "card") : SHEETS;
}
