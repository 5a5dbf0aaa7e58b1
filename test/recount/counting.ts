/** What a recount gets: one round, by those who answered it. */
import type { Step } from "../../shared/agenda/schema.ts";
import type { Round } from "../../shared/primitives.ts";
import type { Kind, Payloads, Ran, Said } from "./said.ts";

export interface Counting<K extends Kind = Kind> {
  step: Step;
  round: Round;
  /** What those said who did not pass. */
  all: readonly Payloads[K][];
  /** What is to be told of, in the plan's order. */
  items: readonly string[];
  /** How many people a figure needs. */
  least: number;
  /** One group's result and not the room's. */
  group: boolean;
  /** One article's view has been shown, so that how far the room agrees with it is told. */
  viewed: boolean;
  /** Everyone, in the order of the phones. */
  said: readonly Said[];
  /** The steps before it. */
  before: readonly Ran[];
}

/** An exercise's result as a report has to have it. */
export type Recount<K extends Kind> = (counting: Counting<K>) => object;

export const LMB = ["L", "B", "M"] as const;

/** The items that this round asked, in the plan's order. */
export function askedOf(said: readonly Said[], inPlan: readonly string[]): string[] {
  const asked = new Set(said.flatMap((one) => one.asked ?? []));
  return asked.size === 0 ? [...inPlan] : inPlan.filter((id) => asked.has(id));
}
