/** The parts of a step that a host can point at: cards to tick, to put on the big screen one by one, to talk about. */
import type { Face, Result } from "../../../shared/exercises/index.ts";
import { byContest, worthTalking } from "../../../shared/exercises/sort/contested.ts";
import { MINIMUM } from "../../../shared/limits.ts";
import type { HostView, StepResult, StepView } from "../../../shared/protocol/view.ts";

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

/** A word or text of a result, and how many people gave it where that is counted. */
export interface ListedText {
  text: string;
  count?: number;
}

/** What a reveal would put on the big screen in people's own words, the most frequent first. */
export function listedTexts(result: StepResult | null | undefined): ListedText[] {
  const counted = result?.rounds.at(-1)?.result;
  if (counted?.exercise === "cloud") return counted.words.map(({ word, count }) => ({ text: word, count }));
  if (counted?.exercise === "text") return [...new Set(counted.texts)].map((text) => ({ text }));
  return [];
}

/** Whether the step's result is made of people's own words. */
export function isWorded(face: Face): boolean {
  return face.exercise === "cloud" || face.exercise === "text";
}

/** Texts by what they answer, each once; `asked` where a step asks for several. */
export function writtenByItem(
  face: Face,
  written: readonly { item: string; text: string }[],
): { item: string; asked: string | undefined; texts: string[] }[] {
  const items = face.exercise === "pulse" ? face.settings.items : [];
  return [...new Set(written.map(({ item }) => item))].map((item) => ({
    item,
    asked: items.find(({ id }) => id === item)?.text,
    texts: [...new Set(written.filter((one) => one.item === item).map(({ text }) => text))],
  }));
}

/** Whether too few people stand behind a round for any of its figures to be shown. */
export function allHidden(result: Result | undefined): boolean {
  switch (result?.exercise) {
    case "sort":
      return result.cards.length > 0 && result.cards.every((card) => "hidden" in card);
    case "scenario":
      return "hidden" in result.pref;
    case "choice":
      return "hidden" in result.answer;
    case "pulse":
      return result.items.length > 0 && result.items.every((item) => "hidden" in item);
    case "cloud":
    case "text":
      return result.n === null;
    default:
      return false;
  }
}

/** Whether a reopened vote may leave the earlier result standing: R-19 guards one about people that has told something. */
export function keepsEarlier(view: HostView, step: StepView): boolean {
  const result = view.peek ?? (typeof step.result === "object" ? step.result : undefined);
  const answered = result?.rounds.at(-1)?.answered ?? 0;
  return step.exercise === "pulse" && !view.room.rehearsal && answered >= MINIMUM.S;
}
