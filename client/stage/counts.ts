/** How many people stand behind what a page of a result shows, so that the foot of the screen agrees with its figures. */
import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { StepResult, StepView } from "../../shared/protocol/view.ts";
import { manifestOf } from "../exercises/find/manifest.ts";

const words = stage.foot;

/** "24 answered"; of two votes with other people both are told, and that some left out a part, whose figures add up to less. */
export function answeredOn(step: StepView, result: StepResult, page: number): string {
  const { split, shows } = manifestOf(step.exercise);
  const shown = shows(step, result, step.focus, page);
  const isShown = (item: string) => shown === null || shown.some((id) => item === id || item.startsWith(`${id}:`));
  const votes = result.rounds.map((one) => ({
    ...one,
    items: split(step, one.result).filter(({ id }) => isShown(id)),
  }));
  // Where nothing is told by item, every vote is behind the picture.
  const told = votes.some(({ items }) => items.length > 0) ? votes.filter(({ items }) => items.length > 0) : votes;
  const [first, then] = told;
  if (!first) return "";
  const answered = plural(first.answered, words.answered);
  const both = then && then.answered !== first.answered ? fill(words.then, { answered, n: then.answered }) : answered;
  const isPartly = told.some(({ items, answered, source }) => !source && items.some(({ n }) => n < answered));
  return isPartly ? fill(words.skipped, { answered: both }) : both;
}
