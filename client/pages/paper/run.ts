/** The rows of a run sheet: when what comes, what to press, and what can be left out. */
import { fill } from "#words/fill.ts";
import { prints as words } from "#words/prints.ts";
import { type Bound, sheetOf } from "../../../shared/agenda/bind.ts";
import { clockAfter, minutesBetween } from "../../../shared/agenda/clock.ts";
import { boundOf, type Draft, type DraftStep, priorityOf } from "../../../shared/agenda/draft.ts";
import { lobbyStep } from "../../../shared/agenda/lobby.ts";
import { minutesInAll, withMoments } from "../../../shared/agenda/moments.ts";
import type { Priority } from "../../../shared/agenda/schema.ts";
import { partsOf, type TimePartName } from "../../../shared/agenda/timing.ts";
import { hoursAndMinutes } from "../../../shared/duration.ts";
import { isLast } from "../../../shared/script/step.ts";
import { kindOf, manifestOf } from "../../exercises/find/manifest.ts";
import { buttonsOf } from "../../exercises/find/script.ts";

/** What can be left out of a step, and how many seconds that saves. */
export interface Cut {
  what: keyof typeof words.cuts;
  seconds: number;
}

export interface RunRow {
  id: string;
  /** By the clock, or since the start where the plan names none. */
  at: string;
  title: string;
  priority: Priority;
  /** Seconds; undefined while the step is unfinished. */
  needs: number | undefined;
  /** Minutes. */
  given: number;
  press: readonly string[];
  cuts: readonly Cut[];
  /** Minutes that belong to the room: nothing is asked and nothing said. */
  isBreak: boolean;
}

/** One row for each step. */
export function runRows(plan: Draft): RunRow[] {
  return plan.steps.map((step, place) => {
    const parts = partsOf(step, plan);
    return {
      id: step.id,
      at: timeAt(plan, place),
      title: step.title || kindOf(step),
      priority: priorityOf(step),
      needs: parts?.reduce((sum, { seconds }) => sum + seconds, 0),
      given: step.minutes,
      press: pressesOf(step, plan),
      cuts: cutsOf(step, plan),
      isBreak: parts?.some(({ part }) => part === "break") ?? false,
    };
  });
}

/** When a step begins, or the plan ends for the place behind the last one. */
export function timeAt(plan: Draft, place: number): string {
  return plan.start === undefined ? sinceStart(plan, place) : clockAfter(plan.start, minutesBefore(plan, place));
}

/** When a step begins, in hours and minutes since the start. */
export function sinceStart(plan: Pick<Draft, "steps" | "locale">, place: number): string {
  return hoursAndMinutes(Math.floor(minutesBefore(plan, place)));
}

/** With the moments that the room adds on the way there. */
function minutesBefore({ steps, locale }: Pick<Draft, "steps" | "locale">, place: number): number {
  return withMoments(steps, locale)
    .slice(0, place)
    .reduce((sum, step) => sum + step.minutes, 0);
}

/** The hard end, for nobody minds an earlier one; where the steps take longer, their end. */
export function endOf(plan: Draft): string {
  const { start, end, steps, locale } = plan;
  const total = minutesInAll(steps, locale);
  return start !== undefined && end !== undefined && minutesBetween(start, end) >= total
    ? end
    : timeAt(plan, steps.length);
}

/**
 * The presses of the big button up to the reveal, and the look at people's own words between them. What follows every reveal is
 * told once; of the last step and of a page to read it is told as well.
 */
function pressesOf(step: DraftStep, plan: Draft): string[] {
  const bound = boundOf(step, plan.locale);
  if (!bound) return [];
  const buttons = buttonsOf(bound, isLast(step, plan));
  if (lobbyStep(plan.steps, plan.locale) === step) return [fill(words.arriving, { open: buttons.arriving ?? "" })];
  const { open, close, check, huddle, revote, closeReveal, reveal, tagging, next, startRound } = buttons;
  const looks = manifestOf(step.exercise).worded ? check : undefined;
  const shown = revote === undefined ? [looks, reveal] : [huddle, revote, closeReveal];
  const tags = tagging === undefined ? [] : [tagging, closeReveal];
  // What has no reveal goes on at once.
  const on = reveal === undefined || isLast(step, plan) ? [next] : [];
  return [...turnsOf(bound, startRound), open, close, ...shown, ...tags, ...on].flatMap((one) => one ?? []);
}

/** How often a page to read is turned before its round, or before the room goes on. */
function turnsOf(bound: Bound, startRound: string | undefined): string[] {
  const turns = (sheetOf(bound)?.all ?? 1) - 1 - (startRound === undefined ? 0 : 1);
  const { next = "" } = buttonsOf(bound, false);
  return [turns > 0 ? fill(words.turns, { next, n: turns }) : undefined, startRound].flatMap((one) => one ?? []);
}

/** What is pressed after every reveal, in words; nothing where no step has one. */
export function afterReveal({ steps, locale }: Draft): string {
  const first = steps
    .flatMap((step) => boundOf(step, locale) ?? [])
    .find(({ exercise }) => exercise.schemas.answer !== null);
  if (!first) return "";
  const { reveal = "", debrief = "", next = "" } = buttonsOf(first, false);
  return fill(words.after, { reveal, debrief, next });
}

/**
 * A step that could go is left out whole. Of one that should stay, the pairs go first (with the second vote that they are for),
 * then the talk; one that must stay keeps its pairs.
 */
function cutsOf(step: DraftStep, plan: Draft): Cut[] {
  const parts = new Map<TimePartName, number>(partsOf(step, plan)?.map(({ part, seconds }) => [part, seconds]));
  const cut = (what: Cut["what"], seconds = 0): Cut[] => (seconds > 0 ? [{ what, seconds }] : []);
  const priority = priorityOf(step);
  if (priority === "could") return cut("whole", step.minutes * 60);
  const again = parts.get("again") ?? 0;
  const pairs = parts.get("pairs") ?? 0;
  const talk = cut("talk", parts.get("talk"));
  if (priority === "must") return talk;
  return [...(again > 0 ? cut("again", again + pairs) : cut("pairs", pairs)), ...talk];
}

/** How close together rows are printed, so that the sheet is one page as long as it stays legible. */
export type Density = "roomy" | "close" | "dense";

/** For each density: characters of a line in the columns for title, presses and cuts; millimetres of a line and of a row's edges. */
const FITS = {
  roomy: { title: 22, press: 31, late: 22, line: 4.5, edge: 2 },
  close: { title: 25, press: 35, late: 25, line: 3.9, edge: 1.2 },
  dense: { title: 29, press: 40, late: 28, line: 3.3, edge: 0.7 },
} as const;
/** Millimetres for rows on the shorter of both papers, Letter: the rest is the head, and what is kept back. */
const ROWS_MM = 205;

/** The roomiest print that fits one page; the densest where none does. */
export function densityOf(rows: readonly RunRow[]): Density {
  const tall = (density: Density) =>
    rows.reduce((sum, row) => {
      const { title, press, late, line, edge } = FITS[density];
      const lines = Math.max(
        Math.ceil(row.title.length / title),
        Math.ceil(row.press.join(words.then).length / press),
        Math.ceil((row.cuts.length * 15) / late),
      );
      return sum + lines * line + edge;
    }, 0);
  if (tall("roomy") <= ROWS_MM) return "roomy";
  return tall("close") <= ROWS_MM ? "close" : "dense";
}
