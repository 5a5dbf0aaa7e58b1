/** How many statements go on one page of a big screen, and so how many pages there are; the one that was rated highest comes first. */
import type { ScaleDistribution } from "../../../shared/exercises/distribution.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { pagesOf } from "../../charts/figure/paging.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";

type Settings = FaceOf<"scale">["settings"];

/** Letters in a line beside the columns, at 4:3. */
const LINE = 28;
/** Statements on a page, by the lines of the longest one. */
const BY_LINES = [5, 5, 4, 3, 2, 2, 2] as const;

export function itemsAPage({ items }: Settings): number {
  const lines = Math.max(...items.map(({ text }) => Math.ceil(text.length / LINE)));
  return BY_LINES[lines - 1] ?? 1;
}

/** A statement, with its votes as far as they may be shown. */
export interface Rated {
  id: string;
  text: string;
  rounds: ScaleDistribution[];
}

/** Every statement, in the plan's order. */
export function ratedIn({ items }: Settings, result: StepResult): Rated[] {
  const told = roundsOf(result, "scale");
  return items.map(({ id, text }) => {
    const votes = told.map(({ round, result: { items } }) => ({ round, item: items.find((one) => one.id === id) }));
    return { id, text, rounds: shownRounds(votes).map(({ item }) => item) };
  });
}

/** The pages of all statements. */
export function pagesByMean(settings: Settings, result: StepResult): Rated[][] {
  const meanOf = ({ rounds }: Rated) => lastOf(rounds)?.mean ?? Number.NEGATIVE_INFINITY;
  return pagesOf(
    ratedIn(settings, result).sort((a, b) => meanOf(b) - meanOf(a)),
    itemsAPage(settings),
  );
}

export function pagesFor(settings: Settings, focus: string | undefined): number {
  const { items } = settings;
  return items.some(({ id }) => id === focus) ? 1 : Math.ceil(items.length / itemsAPage(settings));
}
