/** What stands below a step's picture about how far it goes, and in full in the appendix. */
import { caveats as words } from "#words/caveats.ts";
import { fill } from "#words/fill.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { lastOf } from "../../shared/plain.ts";
import type { Results } from "../../shared/protocol/http.ts";

type ReportStep = Results["steps"][number];

interface Caveat {
  short: string;
  long?: string;
  /** Said as well in an edition without people's own words. */
  unworded?: string;
}

/** Exercises whose figures need a sentence of their own. */
const OWN: Partial<Record<ExerciseId, Caveat>> = {
  sort: words.sort,
  spectrum: words.spectrum,
  profile: words.profile,
  shift: words.readiness,
  onehat: words.onehat,
  doubletake: words.doubletake,
  commit: words.commitments,
};

/** The short forms, in the order in which they are read; none of a step that has no figures. `worded`: the edition has people's own words. */
export function shortCaveats(step: ReportStep, worded: boolean): string[] {
  const last = lastOf(step.rounds);
  if (!last || last.answered === 0) return [];
  const own = OWN[step.exercise];
  const both = bothTimes(step);
  return [
    own ? own.short : fill(words.opinion.short, { n: last.answered }),
    ...(own?.unworded !== undefined && !worded ? [own.unworded] : []),
    ...(both === null ? [] : [fill(words.twice.short, { n: both })]),
    ...(last.source === "manual" ? [words.hands.short] : []),
    ...(step.reopened === 0
      ? []
      : [fill(step.reopened === 1 ? words.reopened.once : words.reopened.often, { n: step.reopened })]),
    ...(hasGroups(step) ? [words.groups.short] : []),
  ];
}

/** The long forms of a whole report, each once. */
export function longCaveats(steps: readonly ReportStep[]): string[] {
  const done = steps.filter(({ rounds }) => rounds.some(({ answered }) => answered > 0));
  const own = done.flatMap((step) => OWN[step.exercise]?.long ?? []);
  return [
    ...new Set([
      words.opinion.long,
      ...(done.some((step) => bothTimes(step) !== null) ? [words.twice.long] : []),
      ...own,
      ...done.flatMap(lookingBack),
      ...done.flatMap(guessedIn),
      ...(done.some(hasGroups) ? [words.groups.long] : []),
      words.few.long,
    ]),
  ];
}

/** How many answered both times: of several items, of the one that most did; null where there is nothing to compare. */
function bothTimes({ movement = [] }: ReportStep): number | null {
  const told = movement.flatMap((item) => ("hidden" in item ? [] : [item.n]));
  return told.length === 0 ? null : Math.max(...told);
}

function guessedIn({ rounds }: ReportStep): string[] {
  const result = lastOf(rounds)?.result;
  if (!result || !("guessed" in result) || !result.guessed) return [];
  return [fill(words.doubletake.guessed, { g: result.guessed.word, n: result.guessed.n })];
}

const hasGroups = ({ rounds }: ReportStep): boolean =>
  rounds.some(({ segments = [] }) => segments.some((segment) => "result" in segment));

/** What a look back can show: "before" was asked twice, or only then. */
function lookingBack({ settings, rounds }: ReportStep): string[] {
  const result = lastOf(rounds)?.result;
  if (!result || !("items" in result) || !("moment" in settings) || settings.moment !== "post+then") return [];
  const { once, twice, untouched } = words.readiness.looking;
  const isTwice = result.items.some((item) => "response" in item && item.response !== null);
  return [`${isTwice ? twice : once} ${untouched}`];
}
