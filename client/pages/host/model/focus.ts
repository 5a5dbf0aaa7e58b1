/** Which item the big screen shows large. */
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";
import { pagesOn, showsParkingLot } from "../../../stage/what-shows.ts";
import { asStage } from "./as-stage.ts";
import { itemsOf } from "./items.ts";

/** All items at once. */
export const OVERVIEW = "overview";

/** The item before (−1) or after (1) the one on the screen, null at the ends; the overview lies before the first. */
export function neighbour(step: StepView, direction: 1 | -1): string | null {
  const items = itemsOf(step);
  if (items.length < 2) return null;
  const place = items.findIndex((item) => item.id === step.focus);
  return items[place + direction]?.id ?? null;
}

/** Which page of how many the big screen shows, the first being 0. */
export const pagesOf = (view: HostView): { at: number; all: number } => pagesOn(asStage(view));

/** The sheet that is in hand of a page to read, where it has several; the parking lot lies over them. */
export function sheetsOf(view: HostView): { at: number; all: number } | null {
  const sheet = showsParkingLot(view) ? undefined : view.step?.sheet;
  return sheet && sheet.all > 1 ? sheet : null;
}

/** The same as people count them: a round is no page of its own. */
export function pagesToTurn(view: HostView): { at: number; all: number } | null {
  const sheets = sheetsOf(view);
  return sheets && view.step?.sheet?.round ? { at: Math.min(sheets.at, sheets.all - 2), all: sheets.all - 1 } : sheets;
}

/** turns the big screen by so many pages, and behind the last one of a sheet to the next sheet; null where there is none. */
export function turnBy(view: HostView, pages: 1 | -1): Command | null {
  const { at, all } = pagesOf(view);
  const page = at + pages;
  if (page < 0 || page >= all) return sheetBy(view, pages);
  if (showsParkingLot(view)) return { do: "moderate", what: "lot", to: view.lot, page };
  return view.step && { do: "turn", step: view.step.id, page, ...(view.step.sheet && { sheet: view.step.sheet.at }) };
}

function sheetBy(view: HostView, sheets: 1 | -1): Command | null {
  const now = sheetsOf(view);
  const sheet = (now?.at ?? 0) + sheets;
  if (!view.step || !now || sheet < 0 || sheet >= now.all) return null;
  return { do: "turn", step: view.step.id, page: 0, sheet };
}

/** Puts an item, or the overview, on the big screen. */
export function focusOn(step: StepView, item: string): Command {
  return { do: "focus", step: step.id, item };
}
