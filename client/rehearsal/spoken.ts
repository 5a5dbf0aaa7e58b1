/** A script spoken once against a stopwatch, paragraph by paragraph; what it took is kept in this browser. */
import { hostName } from "../wire/host-page.ts";
import { recallJson, remember } from "../wire/storage.ts";

/** How a run of the stopwatch stands: the paragraph that is being spoken, since when, and what those before it took. */
export interface Watch {
  place: number;
  since: number;
  /** Milliseconds by paragraph. */
  took: readonly number[];
}

/** Begins with the first paragraph. */
export const startWatch = (now: number): Watch => ({ place: 0, since: now, took: [] });

/** The paragraph is over, and the next one begins. */
export function nextParagraph({ place, since, took }: Watch, now: number): Watch {
  return { place: place + 1, since: now, took: [...took, Math.max(0, now - since)] };
}

/** Where it is kept: of one step of a plan, or of a room that comes of no plan. */
export interface SpokenOf {
  plan: string;
  step: string;
}

/** What the paragraphs of a script took when it was last spoken, in milliseconds; null where they have changed since. */
export function keptSpoken({ plan, step }: SpokenOf, script: string): readonly number[] | null {
  const kept = stepsOf(plan)[step];
  if (typeof kept !== "object" || kept === null || !("script" in kept) || !("took" in kept)) return null;
  const { script: text, took } = kept;
  return text === script && Array.isArray(took) && took.every((ms) => typeof ms === "number") ? took : null;
}

export function keepSpoken({ plan, step }: SpokenOf, script: string, took: readonly number[]): void {
  remember(hostName("spoken", plan), JSON.stringify({ ...stepsOf(plan), [step]: { script, took } }));
}

function stepsOf(plan: string): Readonly<Record<string, unknown>> {
  const kept = recallJson(hostName("spoken", plan));
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}
