/** What stands below a step's picture about how far it goes, and in full in the appendix. */
import { caveats as words } from "#words/caveats.ts";
import { fill } from "#words/fill.ts";
import type { ExerciseId } from "../../shared/exercises/index.ts";
import { lastOf } from "../../shared/plain.ts";
import type { Results } from "../../shared/protocol/http.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import { hasTooFew } from "./figures.ts";
import { figureFloor, groupFloor, type Reader } from "./reader.ts";

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
  scenario: words.scenario,
  venn: words.venn,
  mix: words.mix,
  rank: words.rank,
  ledger: words.ledger,
  audit: words.audit,
  pulse: words.pulse,
  cloud: words.written,
  text: words.written,
};

/** The short forms, in the order in which they are read; none of a step that has no figures. */
export function shortCaveats(step: ReportStep, reader: Reader): string[] {
  const last = lastOf(step.rounds);
  if (!last || last.answered === 0) return [];
  const few = (text: string) => (hasTooFew(step) ? [fill(text, { floor: figureFloor(step.privacy, reader) })] : []);
  if (manifestOf(last.result.exercise).isHidden(last.result)) return few(words.few.short);
  const own: Caveat = OWN[step.exercise] ?? words.opinion;
  const both = bothTimes(step);
  return [
    fill(own.short, { n: last.answered }),
    ...(own.unworded !== undefined && reader.edition !== "facilitator" ? [own.unworded] : []),
    ...(both === null ? [] : [fill(words.twice.short, { n: both })]),
    ...(last.source === "manual" ? [words.hands.short] : []),
    // A client reads of it in the appendix alone.
    ...(reader.edition === "client" ? [] : reopenedIn(step)),
    ...(hasGroups(step) ? [fill(words.groups.short, { floor: groupFloor(reader) })] : []),
    ...few(words.few.some),
  ];
}

/** The part of a report that they follow from. */
type LongOf = Pick<Results, "steps" | "edition"> & { room: Pick<Results["room"], "remote"> };

/** The long forms of a whole report, each once: only those that something of it needs. */
export function longCaveats({ steps, room, edition }: LongOf): string[] {
  const done = steps.filter(({ rounds }) => rounds.some(({ answered }) => answered > 0));
  if (done.length === 0) return [];
  const own = done.flatMap((step) => OWN[step.exercise]?.long ?? []);
  const reopened =
    edition === "client" ? done.flatMap((step) => reopenedIn(step).map((text) => named(step.title, text))) : [];
  return [
    ...new Set([
      words.opinion.long,
      ...(done.some((step) => bothTimes(step) !== null) ? [words.twice.long] : []),
      ...own,
      ...done.flatMap(lookingBack),
      ...done.flatMap(guessedIn),
      ...reopened,
      ...(done.some(hasGroups) ? [words.groups.long] : []),
      ...(room.remote > 0 ? [fill(words.remote.short, { k: room.remote })] : []),
      ...(done.some(hasTooFew) ? [words.few.long] : []),
    ]),
  ];
}

const named = (title: string, text: string): string => fill(words.of, { title, text });

function reopenedIn({ reopened }: ReportStep): string[] {
  if (reopened === 0) return [];
  return [fill(reopened === 1 ? words.reopened.once : words.reopened.often, { n: reopened })];
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
