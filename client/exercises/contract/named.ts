/** When the two roles are named. */
import type { Face } from "../../../shared/exercises/index.ts";

/**
 * whether a picture of two ends or sides may tell which of them is leading: on a screen from the debrief on, and in a
 * report, which has no phases.
 */
export function isNamed(face: Face): boolean {
  return !("phase" in face) || face.phase === "debrief";
}
