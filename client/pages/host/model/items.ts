/** The parts of a step that a host can point at: cards to tick, to put on the big screen one by one, to talk about. */
import type { Face, Result } from "../../../../shared/exercises/index.ts";
import type { StepResult, StepView } from "../../../../shared/protocol/view.ts";
import type { ListedText, StepItem } from "../../../exercises/contract/manifest.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";

export type { ListedText, StepItem } from "../../../exercises/contract/manifest.ts";

/** The items of a step that can be shown one at a time; none where the step is a single question. */
export function itemsOf(face: Face): StepItem[] {
  return manifestOf(face.exercise).items(face);
}

/** The step's own debrief question; a page to read has none. */
export function debriefOf(face: Face): string | undefined {
  return "debrief" in face.settings ? face.settings.debrief : undefined;
}

/** Whether a talk and a second vote make sense: the answers are choices that people may change. */
export function canRevote(face: Face): boolean {
  return manifestOf(face.exercise).revotes ?? false;
}

/** Whether the plan goes on from the revealed result with a round about it, such as the tagging of a cloud's words. */
export function goesOn(step: StepView): boolean {
  const { result, rounds, round } = step;
  const builds = (manifestOf(step.exercise).buildsOn ?? false) && rounds === 2 && round === 1;
  return builds && typeof result === "object" && listedTexts(result).length > 0;
}

/** The ids of a round's items, the most contested first, where a talk can be about some of them. */
export function contestedFirst(result: Result | undefined): string[] {
  return result ? manifestOf(result.exercise).contested(result) : [];
}

/** The face for a private look: what was voted on last comes first, and of it the most contested. */
export function peekedAt(face: Face, { rounds }: StepResult): Face {
  const order = [...rounds].reverse().flatMap(({ result }) => contestedFirst(result));
  return manifestOf(face.exercise).arranged(face, [...new Set(order)]);
}

/** Whether the room is split enough that talking before the reveal is the obvious next thing. */
export function isSplit(result: Result | undefined): boolean {
  return result !== undefined && manifestOf(result.exercise).isSplit(result);
}

/** The last round that lists people's own words; a tagging lists none, and is about those of the round before it. */
export function wordedRound(result: StepResult | null | undefined): Result | undefined {
  return result?.rounds
    .map((round) => round.result)
    .reverse()
    .find((one) => manifestOf(one.exercise).listed(one).length > 0);
}

/** What a reveal would put on the big screen in people's own words, the most frequent first. */
export function listedTexts(result: StepResult | null | undefined): ListedText[] {
  const counted = wordedRound(result);
  return counted ? manifestOf(counted.exercise).listed(counted) : [];
}

/** Whether the step's result is made of people's own words. */
export function isWorded(face: Face): boolean {
  return manifestOf(face.exercise).worded ?? false;
}

/** Texts by what they answer, each once; `asked` where a step asks for several. */
export function writtenByItem(
  face: Face,
  written: readonly { item: string; text: string }[],
): { item: string; asked: string | undefined; texts: string[] }[] {
  return [...new Set(written.map(({ item }) => item))].map((item) => ({
    item,
    asked: manifestOf(face.exercise).asked(face, item),
    texts: [...new Set(written.filter((one) => one.item === item).map(({ text }) => text))],
  }));
}

/** Whether too few people stand behind a round for any of its figures to be shown. */
export function allHidden(result: Result | undefined): boolean {
  return result !== undefined && manifestOf(result.exercise).isHidden(result);
}
