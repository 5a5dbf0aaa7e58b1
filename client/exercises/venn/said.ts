/** A venn's answer as it lies on the phone or comes from the server. */
import type { Payload } from "../../../shared/exercises/venn/answer.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { StepOf } from "../contract/answer.ts";

export type VennStep = StepOf<"venn">;
export type Placed = Payload[number];
export type Zone = Placed["zone"];
export type OwnSkill = Extract<Placed, { text: string }>;

const ZONES: readonly Zone[] = ["L", "M", "B"];

export function placedIn(own: OwnAnswer | undefined): Placed[] {
  return Array.isArray(own?.payload) ? own.payload.filter(isPlaced) : [];
}

export const isOwn = (placed: Placed): placed is OwnSkill => "text" in placed;

function isPlaced(value: unknown): value is Placed {
  if (typeof value !== "object" || value === null || !("skillId" in value) || !("zone" in value)) return false;
  return typeof value.skillId === "string" && ZONES.some((zone) => zone === value.zone);
}
