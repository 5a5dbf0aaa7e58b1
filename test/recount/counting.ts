/** What a recount gets: one round, by those who answered it. */
import type { Step } from "../../shared/agenda.ts";
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Kind, Payloads, Ran, Said } from "./said.ts";

export interface Counting<K extends Kind = Kind> {
  step: Step;
  round: Round;
  /** What those said who did not pass. */
  all: readonly Payloads[K][];
  /** Everyone, in the order of the phones. */
  said: readonly Said[];
  /** The steps before it. */
  before: readonly Ran[];
}

/** An exercise's result as a report has to have it. */
export type Recount<K extends Kind> = (counting: Counting<K>) => object;

export const LMB = ["L", "B", "M"] as const;

/** The items that phones asked in this round, in the plan's order. */
export const askedOf = (said: readonly Said[], inPlan: readonly string[]): string[] =>
  inPlan.filter((id) => said.some(({ asked }) => asked?.includes(id)));

export const cardsOf = (step: Step): string[] =>
  step.exercise === "sort" ? step.settings.cards.map((card) => (typeof card === "string" ? card : card.id)) : [];
