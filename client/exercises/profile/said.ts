/** A profile's answer as it lies on the phone or comes from the server. */
import type { Payload } from "../../../shared/exercises/profile/answer.ts";

export type Rated = Payload[number];

/** What was rated; nothing where the payload is no profile. */
export function ratedIn(payload: unknown): Rated[] {
  return Array.isArray(payload) ? payload.filter(isRated) : [];
}

function isRated(value: unknown): value is Rated {
  if (typeof value !== "object" || value === null || !("itemId" in value) || !("v" in value)) return false;
  return typeof value.itemId === "number" && (value.v === null || typeof value.v === "number");
}
