/** The pages of commitments on a big screen: what they are about, then the cards of the wall. */
import { plan } from "#words/exercises/commit.ts";
import { fill } from "#words/fill.ts";
import type { WallCard } from "../../../shared/exercises/commit/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { type TextPage, textPages } from "../../charts/texts/texts-layout.ts";
import { roundsOf } from "../contract/rounds.ts";

/** A whole commitment in a sentence. */
export const planOf = ({ ifCue, thenDo }: WallCard): string => fill(plan, { ifCue, thenDo });

/** The wall's pages alone. */
export function wallPages(result: StepResult): TextPage<WallCard>[] {
  const wall = lastOf(roundsOf(result, "commit"))?.result.wall ?? [];
  // What it is about stands in a line of its own.
  return textPages(wall, (card) => ({ text: planOf(card), above: card.kind || card.area ? 1 : 0 }));
}

/** Whether there is a page of figures before the wall. */
export function hasAreas(result: StepResult): boolean {
  return (lastOf(roundsOf(result, "commit"))?.result.counts?.areas ?? null) !== null;
}
