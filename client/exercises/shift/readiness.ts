/** Page one's lines about readiness: how ready people felt before and after, and how little that proves. */
import { caveats } from "#words/caveats.ts";
import { fill } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import type { Compared, MomentChange, Result } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { asShown, decimal } from "../../charts/numbers.ts";
import { changeOf, signed } from "./words.ts";

const words = pageOne.readiness;
type ReportStep = Results["steps"][number];
type ShiftStep = Extract<ReportStep, { exercise: "shift" }>;

/** What page one says of readiness. */
export interface Readiness {
  /** The step that its small picture shows; absent where there is nothing to show. */
  step?: string;
  /** Sentences with figures. */
  lines: string[];
  /** How far they go. */
  caveats: string[];
}

const isShift = (step: ReportStep): step is ShiftStep => step.exercise === "shift";

const resultOf = ({ rounds }: ShiftStep): Result | undefined => {
  const result = lastOf(rounds)?.result;
  return result?.exercise === "shift" ? result : undefined;
};

/** The last comparison of the workshop itself; a follow-up's only where there is no other. */
export function readinessOf(steps: Results["steps"]): Readiness {
  const asked = steps.filter(isShift).filter(({ rounds }) => rounds.length > 0);
  const last = lastOf(asked);
  if (!last) return { lines: [words.none], caveats: [] };
  const told = asked.filter((step) => comparedIn(step).touched.length > 0);
  const step = lastOf(told.filter(({ settings }) => settings.moment !== "followup")) ?? lastOf(told);
  if (step) return ofStep(step);
  const isLater = asked.length > 1 || last.settings.moment === "post+then";
  return { lines: [isLater ? fill(words.few, { n: lastOf(last.rounds)?.answered ?? 0 }) : words.once], caveats: [] };
}

/** The questions that were compared: those that the workshop is about, and the line that it did not touch. */
function comparedIn(step: ShiftStep): { touched: Compared[]; untouched: Compared[] } {
  const items = (resultOf(step)?.items ?? []).flatMap((item) => ("changes" in item ? [item] : []));
  const isUntouched = ({ id }: Compared) => step.settings.items.find((item) => item.id === id)?.untouched === true;
  return { touched: items.filter((item) => !isUntouched(item)), untouched: items.filter(isUntouched) };
}

function ofStep(step: ShiftStep): Readiness {
  const { touched, untouched } = comparedIn(step);
  const [change] = touched[0]?.changes ?? [];
  if (!change) return { lines: [words.once], caveats: [] };
  const beside = untouched.map((item) => changeOf(item));
  const isLater = [change.from, change.to].includes("followup");
  return {
    step: step.id,
    lines: [
      meansLine(touched, change),
      ...waysLine(touched, resultOf(step)?.together),
      ...(beside.length > 0 ? [fill(words.untouched, { change: signed(average(beside)) })] : []),
    ],
    caveats: [
      isLater ? words.caveatLater : words.caveat,
      ...untouchedCaveat(average(touched.map((item) => changeOf(item))), beside),
      ...lookingBack(touched),
    ],
  };
}

/** "Mean of six questions, 0 to 10, the 20 people who answered each time: before 5.2, after 6.3." */
function meansLine(items: readonly Compared[], { from, to }: MomentChange): string {
  const ns = items.map(({ n }) => n);
  const [least, most] = [Math.min(...ns), Math.max(...ns)];
  const of = least === most ? fill(words.people, { n: least }) : fill(words.peopleBetween, { least, most });
  const count = pageOne.numbers[items.length] ?? String(items.length);
  const [before, after] = [meanAt(items, from), meanAt(items, to)];
  if (before === null || after === null) {
    const change = signed(average(items.map((item) => changeOf(item))));
    return fill(items.length === 1 ? words.change.one : words.change.other, {
      of,
      count,
      change,
      before: words.since[from],
    });
  }
  const gaps = {
    before: fill(words.at[from], { x: decimal(before) }),
    after: fill(words.at[to], { x: decimal(after) }),
  };
  return fill(items.length === 1 ? words.means.one : words.means.other, { of, count, ...gaps });
}

/** How many rose, stayed and fell: R-159 says where that may be told. */
function waysLine(items: readonly Compared[], together: Result["together"]): string[] {
  if (!together) return [];
  const isAll = items.every(({ n }) => n === together.n);
  return [fill(isAll ? words.ways : words.waysOf, together)];
}

/** “At least” stands only from half of the mean change on. */
function untouchedCaveat(change: number, beside: readonly number[]): string[] {
  const by = average(beside);
  if (beside.length === 0 || asShown(by) <= 0 || asShown(change) <= 0) return [];
  return [fill(2 * by >= change ? caveats.untouched.least : caveats.untouched.by, { x: decimal(by) })];
}

/** Both kinds of "before" beside each other, where looking back is lower. */
function lookingBack(items: readonly Compared[]): string[] {
  const both = items.filter(({ response }) => response !== null);
  const [pre, then] = [meanAt(both, "pre"), meanAt(both, "then")];
  if (pre === null || then === null || asShown(then) >= asShown(pre)) return [];
  return [fill(caveats.lookingBack.lower, { then: decimal(then), pre: decimal(pre) })];
}

/** The mean of all questions at one moment; null where any of them does not tell it. */
function meanAt(items: readonly Compared[], wanted: Moment): number | null {
  const means = items.map((item) => item.means.find(({ moment }) => moment === wanted)?.mean);
  const told = means.flatMap((mean) => mean ?? []);
  return told.length === 0 || told.length < items.length ? null : average(told);
}

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
