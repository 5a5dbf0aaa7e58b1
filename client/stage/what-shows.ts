/** What a big screen shows of a room, and on how many pages: for the screen itself, and for the host who turns them. */
import type { StageView, StepView } from "../../shared/protocol/view.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { isReading } from "../ui/step.ts";
import { resultPages } from "./finding.ts";
import { lotPages } from "./lot-pages.ts";

/** A break stands before all else, until the workshop has ended. */
export const isBreak = ({ room }: StageView): boolean => room.paused !== undefined && room.status !== "ended";

/** The host has put the questions up; an open vote and a talk keep the screen. A page to read is neither. */
export function showsParkingLot({ lotOnScreen, step }: StageView): boolean {
  return lotOnScreen && !isBusy(step);
}

/** pairs talk now, beside what the phase is. */
export const pairsTalk = ({ room, step }: StageView): boolean => room.status === "live" && step?.pairs?.on === true;

/** People answer, or talk in pairs. */
function isBusy(step: StepView | null): boolean {
  if (step?.pairs?.on) return true;
  return step !== null && !isReading(step) && (step.phase === "collecting" || step.phase === "huddle");
}

/** When the time is up that the foot tells; the screen of a pair talk has a larger place for it. */
export function timeBelow(view: StageView): number | undefined {
  const { step } = view;
  return isBreak(view) ||
    view.room.status === "lobby" ||
    step?.phase === "huddle" ||
    pairsTalk(view) ||
    step?.open ||
    largeTime(view) !== undefined
    ? undefined
    : step?.endsAt;
}

/** When the time is up that stands on a page to read, which is what the room looks at meanwhile. */
export function largeTime(view: StageView): number | undefined {
  return sheetOn(view)?.timed && view.step?.endsAt;
}

/** A name for the screen, by which its styles and tests know it. */
export function screenName(view: StageView): string {
  const { room, step } = view;
  if (isBreak(view)) return "break";
  if (showsParkingLot(view)) return "lot";
  if (room.status === "ended") return "ended";
  if (room.status === "lobby") return "lobby";
  if (pairsTalk(view)) return "pairs";
  return step ? step.phase : "between";
}

/** Whether latecomers find a code to scan: before a step begins, when nothing else needs the room. */
export function admitsLate(view: StageView): boolean {
  const { room, step } = view;
  return step?.phase === "setup" && room.status === "live" && !room.locked && !isBreak(view) && !showsParkingLot(view);
}

/** Which page of how many the screen shows, the first being 0; the host turns them. */
export function pagesOn(view: StageView): { at: number; all: number } {
  if (isBreak(view)) return { at: 0, all: 1 };
  if (showsParkingLot(view)) return within(lotPages(view).length, view.lotPage);
  return view.step && view.room.status !== "lobby" && !pairsTalk(view)
    ? within(pagesOf(view.step), view.step.page)
    : { at: 0, all: 1 };
}

/** Which sheet of a page to read the screen shows; a round is no sheet of its own, but goes on below the last one. */
export function sheetOn(view: StageView): StepView["sheet"] {
  const sheet = view.step && screenName(view) === view.step.phase ? view.step.sheet : undefined;
  return sheet?.round ? { ...sheet, at: Math.min(sheet.at, sheet.all - 2), all: sheet.all - 1 } : sheet;
}

const within = (all: number, at = 0) => ({ at: Math.min(at, all - 1), all });

function pagesOf(step: StepView): number {
  if (step.open) return step.open.pages;
  if (isReading(step)) return step.phase === "setup" ? 1 : manifestOf(step.exercise).pagesToRead(step);
  return typeof step.result === "object" ? resultPages(step, step.result) : 1;
}
