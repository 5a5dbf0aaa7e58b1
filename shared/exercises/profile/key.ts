/**
 * Which question belongs to which area and side. Small and apart from all texts, so that a phone can score its own
 * answers; a test holds it to the content.
 */
import type { Area, Pole } from "../../content/model.ts";
import type { RatedItem } from "../../metrics/profile.ts";
import type { Payload } from "./answer.ts";

export const PROFILE_AREAS = ["vision", "ideas", "people", "time", "culture"] as const satisfies readonly Area[];
/** Questions of one area: two of either side. */
export const QUESTIONS_PER_AREA = 4;
export const PROFILE_QUESTIONS = PROFILE_AREAS.length * QUESTIONS_PER_AREA;

/** The area of a question, 1..20; undefined for any other number. */
export function areaOf(itemId: number): Area | undefined {
  return PROFILE_AREAS[Math.floor((itemId - 1) / QUESTIONS_PER_AREA)];
}

/** Odd questions lead, even ones manage. */
export function poleOf(itemId: number): Pole {
  return itemId % 2 === 1 ? "L" : "M";
}

/** An answer as the scoring takes it. */
export function ratedItems(payload: Payload): RatedItem[] {
  return payload.flatMap(({ itemId, v }) => {
    const area = areaOf(itemId);
    return area ? [{ area, pole: poleOf(itemId), v }] : [];
  });
}
