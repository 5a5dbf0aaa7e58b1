/** Where a step can stand, and what lies between two such places. */
import { bind } from "../../shared/agenda/bind.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { StepView } from "../../shared/protocol/view.ts";

/** Where a step can stand, in the order of a workshop. */
export const PLACES = ["before", "asking", "closed", "talk", "again", "result", "debrief"] as const;
export type Place = (typeof PLACES)[number];

/** Where a step stands; a second vote that has been closed counts as asked again. Null when there is no step in hand. */
export function placeOf(step: Pick<StepView, "phase" | "round"> | null): Place | null {
  if (!step) return null;
  const { phase, round } = step;
  switch (phase) {
    case "setup":
      return "before";
    case "collecting":
      return round === 2 ? "again" : "asking";
    case "closed":
      return round === 2 ? "again" : "closed";
    case "huddle":
      return "talk";
    case "revealed":
      return "result";
    case "debrief":
      return "debrief";
    default:
      return phase satisfies never;
  }
}

/** Whether a place lies ahead of another; otherwise the room has to begin anew to get there. */
export const isAhead = (to: Place, from: Place): boolean => PLACES.indexOf(to) > PLACES.indexOf(from);

/** The places to pass on the way, the last one included: the talk and the second vote only where they are wanted. */
export function wayTo(to: Place, from: Place): Place[] {
  const optional: readonly Place[] = ["talk", "again"];
  return PLACES.filter(
    (place) => isAhead(place, from) && !isAhead(place, to) && (place === to || !optional.includes(place)),
  );
}

/** The places that a step has: nothing is closed that was never asked, and nobody talks before a second vote that it does not have. */
export function placesOf(step: Step): readonly Place[] {
  const bound = bind(step, LANGUAGE);
  if (!bound || bound.exercise.schemas.answer === null) return ["before", "asking"];
  const once = bound.exercise.rounds(bound.content) === 1;
  return PLACES.filter((place) => !(once && (place === "talk" || place === "again")));
}
