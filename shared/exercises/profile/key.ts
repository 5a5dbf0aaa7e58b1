/**
 * Which question belongs to which area and side. It is separate from the texts and small, because phones load it to score
 * their own answers. A test compares it with the content.
 */
import type { Area, Pole } from "../../content/model.ts";
import type { RatedItem } from "../../metrics/profile.ts";
import type { Payload } from "./answer.ts";

export const PROFILE_AREAS = ["vision", "ideas", "people", "time", "culture"] as const satisfies readonly Area[];
/** The number of questions per area: two for each side. */
export const QUESTIONS_PER_AREA = 4;
export const PROFILE_QUESTIONS = PROFILE_AREAS.length * QUESTIONS_PER_AREA;

/** The area of a question, 1..20; undefined for any other number. */
export function areaOf(itemId: number): Area | undefined {
  return PROFILE_AREAS[Math.floor((itemId - 1) / QUESTIONS_PER_AREA)];
}

/** Odd questions are about leading, even ones about managing. */
export function poleOf(itemId: number): Pole {
  return itemId % 2 === 1 ? "L" : "M";
}

/** Converts an answer for the scoring. */
export function ratedItems(payload: Payload): RatedItem[] {
  return payload.flatMap(({ itemId, v }) => {
    const area = areaOf(itemId);
    return area ? [{ area, pole: poleOf(itemId), v }] : [];
  });
}
