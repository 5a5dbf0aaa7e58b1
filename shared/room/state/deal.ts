/** What somebody has been dealt, as a room keeps it. */
import type { Dealt } from "../../exercises/deal.ts";

/** Drawn once for a step and a person, and the same for as long as the room is kept. */
export interface Deal extends Dealt {
  step: string;
  person: string;
}
