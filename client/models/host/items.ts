/** The parts of a step that a host can point at: cards to tick, to put on the big screen one by one, to talk about. */
import type { Face, Result } from "../../../shared/exercises/index.ts";
import { byContest, worthTalking } from "../../../shared/exercises/sort/contested.ts";

/** One thing answered inside a step, with its words. */
export interface StepItem {
  id: string;
  text: string;
}

/** The items of a step that can be shown one at a time; none where the step is a single question. */
export function itemsOf(face: Face): StepItem[] {
  switch (face.exercise) {
    case "sort":
      return face.settings.cards;
    case "pulse":
      return face.settings.items.length > 1 ? face.settings.items.map(({ id, text }) => ({ id, text })) : [];
    default:
      return [];
  }
}

/** The step's own debrief question; a page to read has none. */
export function debriefOf(face: Face): string | undefined {
  return face.exercise === "note" ? undefined : face.settings.debrief;
}

/** Whether a talk and a second vote make sense: the answers are choices that people may change. */
export function canRevote(face: Face): boolean {
  return face.exercise === "sort" || face.exercise === "scenario" || face.exercise === "choice";
}

/** The ids of a round's items, the most contested first; only a sort has several to choose from. */
export function contestedFirst(result: Result | undefined): string[] {
  return result?.exercise === "sort" ? byContest(result.cards).map((card) => card.id) : [];
}

/** Each of two sides needs this share of the room for a talk to be proposed. */
const SIDE = 0.25;

/** Whether the room is split enough that talking before the reveal is the obvious next thing. */
export function isSplit(result: Result | undefined): boolean {
  switch (result?.exercise) {
    case "sort":
      return worthTalking(result.cards);
    case "scenario": {
      if ("hidden" in result.pref) return false;
      const { n, counts } = result.pref;
      const leading = (counts["1"] ?? 0) + (counts["2"] ?? 0);
      return Math.min(leading, n - leading) >= SIDE * n;
    }
    case "choice": {
      if ("hidden" in result.answer) return false;
      const [, second = 0] = Object.values(result.answer.counts).sort((a, b) => b - a);
      return second >= SIDE * result.answer.n;
    }
    default:
      return false;
  }
}
