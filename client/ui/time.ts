/** Times as people read them. */
import { minutesAndSeconds } from "../../shared/duration.ts";

/** Minutes and seconds, as a kitchen timer shows them; never below zero. */
export function kitchenTimer(ms: number): string {
  return minutesAndSeconds(Math.max(0, Math.ceil(ms / 1000)));
}
