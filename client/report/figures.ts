/** The figures of a step, each with the words that it has in a workbook. */
import { dictionary } from "#words/dictionary.ts";
import { fill } from "#words/fill.ts";
import type { Figure } from "../../shared/exercises/distribution.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { measureOf } from "../../shared/exports/dictionary.ts";
import { figuresOfRound } from "../../shared/exports/figures.ts";
import { lastOf } from "../../shared/plain.ts";
import type { Results } from "../../shared/protocol/http.ts";
import type { RoundResult } from "../../shared/protocol/view.ts";
import type { Named } from "../charts/data.ts";
import { manifestOf } from "../exercises/find/manifest.ts";

export type ReportStep = Results["steps"][number];

/** A figure with whom it is of: everyone, unless a group is named. */
export interface ToldFigure extends Figure {
  round: RoundResult["round"];
  group: string;
}

/** Every figure of a step, as `aggregate.csv` has them. */
export function figuresOfStep({ rounds, movement, exercise }: ReportStep): ToldFigure[] {
  const last = lastOf(rounds);
  return rounds.flatMap((round) => {
    const of = (figures: readonly Figure[], group = "") =>
      figures.map((one) => ({ ...one, round: round.round, group }));
    return [
      ...of(figuresOfRound(exercises[exercise], round, round === last ? movement : null)),
      ...(round.segments ?? []).flatMap((segment) => of(figuresOfSegment(round, segment), segment.group)),
    ];
  });
}

/** A group's figures, and a hidden one for each item that other groups or the room tell of. */
function figuresOfSegment({ result, segments = [] }: RoundResult, segment: (typeof segments)[number]): Figure[] {
  const figuresOf = (one: RoundResult["result"]) => exercises[one.exercise].figures(one);
  const own = "hidden" in segment ? [] : figuresOf(segment.result);
  const shown = new Set(own.map(({ item }) => item));
  const told = figuresOf(result).flatMap(({ item, measure }) => (measure === "n" && !shown.has(item) ? [item] : []));
  return [...own, ...[...new Set(told)].map((item) => ({ item, measure: "n", value: null }))];
}

/** What the one item of a step is called that asks a single question. */
const ONLY = ["answer", "plan", "pref", "text", "top", "week", "words"];

/** How a step's figures are called. `family`: what several have in common, and which of them one is; null where it stands alone. */
export interface Naming {
  about(item: string): string;
  /** The item is the one that a step has which asks a single question. */
  isAlone(item: string): boolean;
  name(item: string, measure: string): string;
  family(item: string, measure: string): { name: string; part: string } | null;
}

/** What figures of a step are called: each item and each option by its text where it has one. */
export function naming(step: ReportStep): Naming {
  const facts = manifestOf(step.exercise);
  const results = step.rounds.map(({ result }) => result);
  const split = results.flatMap((result) => facts.split(step, result));
  const items = new Map([
    ...textsIn(step.settings),
    ...split.flatMap(({ id, text }): [string, string][] => (text === undefined ? [] : [[id, text]])),
    ...facts.items(step).map(({ id, text }): [string, string] => [id, text]),
  ]);
  // Two items of one step can call the same id by different names.
  const optionsOf = (item: string) =>
    new Map([
      ...split.flatMap((one) => (one.is === "options" && one.id === item ? one.options : [])).map(pairOf),
      ...facts.counted(step, item).map(pairOf),
    ]);
  const wordsOf = (item: string, measure: string) => {
    const found = measureOf(step.exercise, measure);
    if (!found) return null;
    const options = optionsOf(item);
    // A stop is a number unless its own question names it.
    const textOf = (gap: string, id: string) =>
      options.get(id) ?? (gap === "stop" ? numeral(id) : (items.get(id) ?? id));
    const parts = Object.entries(found.parts).map(([gap, id]) => [gap, textOf(gap, id)]);
    return { template: dictionary.measures[found.id].name, gaps: Object.fromEntries(parts) };
  };
  return {
    isAlone: (item) => !items.has(item) && ONLY.includes(item),
    about: (item) => items.get(item) ?? (ONLY.includes(item) ? (facts.question(step) ?? step.title) : item),
    name: (item, measure) => {
      const of = wordsOf(item, measure);
      return of ? fill(of.template, of.gaps) : measure;
    },
    family: (item, measure) => {
      const of = wordsOf(item, measure);
      const last = of && /\{\w+\}$/u.exec(of.template);
      if (!of || !last) return null;
      const common = fill(of.template.slice(0, last.index), of.gaps);
      return { name: common.replace(/:? $/u, ""), part: fill(last[0], of.gaps) };
    },
  };
}

const pairOf = ({ id, text }: Named): [string, string] => [id, text];
const numeral = (stop: string): string => stop.replace("-", "−");

/** What a step's settings name with an id and a text: its cards, lines, areas, skills. */
function textsIn(settings: object): [string, string][] {
  return Object.values(settings).flatMap((list: unknown) =>
    (Array.isArray(list) ? list : []).flatMap((one: unknown): [string, string][] => {
      const { id, text, title } = isNamed(one) ? one : {};
      const called = text ?? title;
      return typeof id === "string" && typeof called === "string" ? [[id, called]] : [];
    }),
  );
}

const isNamed = (one: unknown): one is { id?: unknown; text?: unknown; title?: unknown } =>
  typeof one === "object" && one !== null;

/** Whether a figure of the whole room is kept back because too few people stand behind it. Nothing is in a rehearsal. */
export const hasTooFew = (step: ReportStep): boolean =>
  step.minimum === undefined &&
  figuresOfStep(step).some(
    ({ group, measure, value }) => group === "" && value === null && /(^|:)n$|^n:overall$/.test(measure),
  );
