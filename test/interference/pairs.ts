/** The kinds of pairs, and which of them each seed draws. */
import { Random } from "../support/random.ts";
import { ballots } from "./ballots.ts";
import { moments, orders } from "./moments.ts";
import { movements } from "./movements.ts";
import type { Pair } from "./pair.ts";
import { presence } from "./presence.ts";
import { STEPS } from "./steps.ts";
import { items, swap } from "./swaps.ts";
import { plans, values } from "./values.ts";

export const KINDS = { values, presence, swap, moments, orders, movements, ballots, items, plans };
/** One round through all steps after the other; the last kinds have steps of their own. */
const ROUNDS: readonly (readonly (keyof typeof KINDS)[])[] = [
  ["values"],
  ["values"],
  ["swap"],
  ["presence"],
  ["values"],
  ["swap"],
  ["moments"],
  ["movements", "orders", "ballots", "items", "plans"],
];

const DRAWS = 20;

/** The pair of a seed; null where the draw has none. Two hundred seeds in a row go through all steps with every kind. */
export function pairOf(seed: number): (Pair & { kind: string; about: string }) | null {
  const random = new Random(seed);
  const about = STEPS[seed % STEPS.length];
  const kinds = ROUNDS[Math.floor(seed / STEPS.length) % ROUNDS.length] ?? [];
  const kind = kinds[seed % kinds.length];
  if (!about || !kind) throw new Error(`There is no pair of seed ${seed}`);
  // Now and then nobody says anything that could be said otherwise.
  let pair: Pair | null = null;
  for (let draw = 0; pair === null && draw < DRAWS; draw += 1) pair = KINDS[kind](random, about);
  return pair && { ...pair, kind, about: about.step.id, what: `${kind}, ${about.step.id}: ${pair.what}` };
}
