/** Sorts a room's results into the sections of the report. */
import { lastOf } from "../../../shared/plain.ts";
import type { Edition } from "../../../shared/protocol/edition.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { saysAlone } from "../../report/reading.ts";
import { isReading } from "../../ui/step.ts";

export type ReportStep = Results["steps"][number];
type Text = ReportStep["texts"][number];

/** Steps with a result to show, in the order of the plan. */
export function doneSteps(steps: readonly ReportStep[]): ReportStep[] {
  return steps.filter((step) => !isReading(step) && step.rounds.length > 0);
}

/** Steps of the plan that have no result; pages to read are none to miss. */
export function undoneSteps(steps: readonly ReportStep[]): ReportStep[] {
  return steps.filter((step) => !isReading(step) && step.rounds.length === 0);
}

/** A step's place in the plan, counted from 1: the number that everyone saw in the workshop. */
export function numberOf(plan: readonly ReportStep[], step: ReportStep): number {
  return plan.findIndex(({ id }) => id === step.id) + 1;
}

/**
 * The share of all plans made in this workshop before a step that its people say they have carried out, a plan carried
 * out partly counting half, 0..1. Null where the step does not ask for that, or where either number may not be told.
 */
export function keptOfMade(plan: readonly ReportStep[], step: ReportStep): { share: number; made: number } | null {
  const made = plan.slice(0, plan.indexOf(step)).map(({ rounds }) => {
    const result = lastOf(rounds)?.result;
    return result ? manifestOf(result.exercise).plansMade(result) : 0;
  });
  const result = lastOf(step.rounds)?.result;
  if (!result || made.includes(null)) return null;
  const all = made.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const share = manifestOf(step.exercise).plansKept(step, result, all);
  return share === null ? null : { share, made: all };
}

/** Texts by what they answer, in the order in which they came. */
export function textsByItem(texts: readonly Text[]): { item: string; texts: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { item, text } of texts) {
    const group = groups.get(item) ?? [];
    groups.set(item, group);
    group.push(text);
  }
  return [...groups].map(([item, list]) => ({ item, texts: list }));
}

/**
 * Whether an edition has a section for a step. Only the facilitator needs one that says how many have answered, and a client none
 * that says who has the texts, unless something was said of it in the debrief.
 */
export function hasSection(edition: Edition, step: ReportStep, note: string | undefined): boolean {
  if (edition === "facilitator" || note !== undefined) return true;
  const { isList, tellsNothing } = manifestOf(step.exercise);
  return !tellsNothing(step) && !(edition === "client" && isList && step.texts.length === 0);
}

/** What heads a section: what page one says of it, else what its result says; nothing where too few answered for either. */
export function headingOf(step: ReportStep, findings: readonly { step: string; says: string }[]): string | undefined {
  const found = findings.find((one) => one.step === step.id)?.says;
  const { finding, tellsNothing } = manifestOf(step.exercise);
  if (found !== undefined || tellsNothing(step)) return found;
  const own = finding(step, step, undefined);
  return own && saysAlone(step, own);
}

export type ReportQuestion = Results["questions"][number];

/** What the room still wants to know, the most wanted first, and what it knows by now; hidden questions stay hidden. */
export function sortQuestions(questions: readonly ReportQuestion[]): {
  open: ReportQuestion[];
  answered: ReportQuestion[];
} {
  return {
    open: questions.filter(({ state }) => state !== "answered" && state !== "hidden"),
    answered: questions.filter(({ state }) => state === "answered"),
  };
}
