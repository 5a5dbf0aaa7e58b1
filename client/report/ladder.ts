/** how much a workshop can show, level by level: what there is of each, and what there is not. Nothing is promised. */
import { fill, plural } from "#words/fill.ts";
import { after } from "#words/report-after.ts";
import type { Results } from "../../shared/protocol/http.ts";
import type { ReportDraft } from "../../shared/protocol/report.ts";
import { commitmentsOf } from "../exercises/commit/made.ts";
import { howItWas, whatBecame } from "../exercises/pulse/told.ts";
import { readinessOf } from "../exercises/shift/readiness.ts";

const words = after.ladder;
type Level = keyof typeof words.levels;

/** One level. */
export interface Rung {
  level: Level;
  name: string;
  have: string;
  not: string;
}

/** The four levels. `fewest`: people behind a figure of what they mean to do. */
export function ladderOf(steps: Results["steps"], draft: ReportDraft, fewest: number): Rung[] {
  const have: Record<Level, string[]> = {
    reaction: howItWas(steps),
    learning: learntOf(steps),
    behaviour: doneOf(steps, draft, fewest),
    results: draft.indicator ? [fill(words.indicator, { text: draft.indicator })] : [],
  };
  return LEVELS.map((level) => ({
    level,
    name: words.levels[level].name,
    have: have[level].length > 0 ? have[level].join(words.between) : words.none[level],
    not: words.levels[level].not,
  }));
}

const LEVELS = ["reaction", "learning", "behaviour", "results"] as const satisfies readonly Level[];

function learntOf(steps: Results["steps"]): string[] {
  const moved = steps.filter(({ movement = [] }) => movement.some((item) => "n" in item));
  return [
    ...(readinessOf(steps).step === undefined ? [] : [words.readiness]),
    ...(moved.length === 0 ? [] : [plural(moved.length, words.moved)]),
  ];
}

function doneOf(steps: Results["steps"], { followUp }: ReportDraft, fewest: number): string[] {
  const [all] = commitmentsOf(steps, fewest)?.lines ?? [];
  return [
    ...(all === undefined ? [] : [all.replace(/\.$/u, "")]),
    ...(followUp ? [fill(words.followUp, { text: followUp })] : []),
    ...whatBecame(steps),
  ];
}
