/** the pages of a step while its vote is open, for what comes before its questions. */
import type { Bound } from "../../agenda/bind.ts";
import type { OpenPage } from "../../exercises/contract.ts";
import type { OpenPageTakes } from "../../primitives.ts";
import type { StepState } from "./rows.ts";

interface PageInHand {
  /** From 0. */
  at: number;
  pages: number;
  takes: OpenPageTakes;
}

/** The pages of a step's open vote; none where it asks at once. The second round has nothing before its questions. */
export function openPagesOf({ exercise, content }: Bound, { round }: Pick<StepState, "round">): readonly OpenPage[] {
  return round === 1 ? (exercise.openPages?.(content) ?? []) : [];
}

/** The page that is in hand; undefined where no vote is open, or where it has no pages. */
export function openPageOf(bound: Bound, at: StepState): PageInHand | undefined {
  if (at.phase !== "collecting") return undefined;
  const pages = openPagesOf(bound, at);
  const place = Math.min(at.page ?? 0, pages.length - 1);
  const page = pages[place];
  return page && { at: place, pages: pages.length, takes: page.takes };
}

/**
 * The page that tells what may be shown of a step: the one in hand, or, once the vote is over, the furthest that it had come to, because
 * what comes after that is still to come. Undefined where there are no pages.
 */
export function pageShown(bound: Bound, at: StepState): number | undefined {
  const open = openPageOf(bound, at);
  if (open || at.phase === "setup" || openPagesOf(bound, at).length === 0) return open?.at;
  return at.reached;
}

/** The state of a step on another of its pages, with the time that comes with it. */
export function onPage(at: StepState, pages: readonly OpenPage[], to: number, now: number): StepState {
  const { seconds } = pages[to] ?? {};
  const reached = Math.max(at.reached ?? 0, to);
  return { ...at, page: to, reached, endsAt: seconds === undefined ? null : now + seconds * 1000 };
}

/** Where an opening begins: at the first page, and opened again at the furthest that it had come to, because what is before it is over. */
export function pageToOpen(pages: readonly OpenPage[], { reached }: StepState, again: boolean): number {
  return again ? (reached ?? pages.length - 1) : 0;
}
