/** A profile's answer as it lies on the phone or comes from the server. */
import type { Payload } from "../../../shared/exercises/profile/answer.ts";
import type { StepOf } from "../contract/answer.ts";

export type ProfileStep = StepOf<"profile">;
export type Question = ProfileStep["settings"]["questions"][number];
export type Rated = Payload[number];

/** A frequency in words. */
export function inWords({ settings }: ProfileStep, v: Rated["v"]): string {
  return v === null ? settings.notMyRole : (settings.frequencies[v] ?? String(v));
}

/** What was rated; nothing where the payload is no profile. */
export function ratedIn(payload: unknown): Rated[] {
  return Array.isArray(payload) ? payload.filter(isRated) : [];
}

function isRated(value: unknown): value is Rated {
  if (typeof value !== "object" || value === null || !("itemId" in value) || !("v" in value)) return false;
  return typeof value.itemId === "number" && (value.v === null || typeof value.v === "number");
}
