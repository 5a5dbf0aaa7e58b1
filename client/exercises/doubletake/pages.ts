/** What the pages of a big screen show, in their order. */
import type { Act, Result, WordResult } from "../../../shared/exercises/doubletake/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { roundsOf } from "../contract/rounds.ts";

/** The word that turns over; all acts together; act by act; how many had thought of it. Without words: act by act alone. */
export type PageName = "turn" | "word" | "acts" | "guessed";

export interface Told {
  /** As far as they may be shown, in the plan's order. */
  acts: Act[];
  word: WordResult | null;
  guessed: Result["guessed"];
}

export function toldOf(result: StepResult): Told {
  const last = lastOf(roundsOf(result, "doubletake"))?.result;
  return {
    acts: last?.items.flatMap((item) => ("hidden" in item ? [] : [item])) ?? [],
    word: last?.word ?? null,
    guessed: last?.guessed ?? null,
  };
}

export function pagesFor(result: StepResult): PageName[] {
  const { word, guessed } = toldOf(result);
  return word === null ? ["acts"] : ["turn", "word", "acts", ...(guessed ? (["guessed"] as const) : [])];
}

/** The page in hand; the last one stands for any that is not there any more. */
export function pageAt(result: StepResult, page: number): PageName {
  const pages = pagesFor(result);
  return pages[Math.min(page, pages.length - 1)] ?? "acts";
}
