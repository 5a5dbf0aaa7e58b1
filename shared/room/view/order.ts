/** In which order a step shows its two ends. */
import { seededHash } from "../../seeded-hash.ts";
import type { StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";

/** which end or button of a step comes first. */
export function isFlipped({ room }: RoomState, at: StepState): boolean {
  // In older rooms the order was one for all steps, and those that were opened then go on with it.
  if (at.openings > 0 && !at.orderDrawn) return room.seed % 2 === 1;
  return seededHash(room.seed, at.id) % 2 === 1;
}
