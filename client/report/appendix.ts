/** every figure that an edition has, in few words, and what each of them is. */
import type { Entry } from "#words/dictionary/entry.ts";
import { dictionary } from "#words/dictionary.ts";
import { fill } from "#words/fill.ts";
import { after } from "#words/report-after.ts";
import { MEASURES, type MeasureId, measureOf } from "../../shared/exports/dictionary.ts";
import { figuresOfStep, type Naming, naming, type ReportStep, type ToldFigure } from "./figures.ts";

const words = after.appendix;

/** The figures of one item, of the room or of a group, in one vote. */
export interface FigureRow {
  key: string;
  /** Empty where that is the step, and nothing else could be meant. */
  about: string;
  values: string;
}

/** All figures of a step: a row for each item. */
export function figureRows(step: ReportStep): FigureRow[] {
  const names = naming(step);
  const rows = new Map<string, ToldFigure[]>();
  for (const figure of figuresIn(step)) {
    const key = JSON.stringify([figure.round, figure.group, figure.item]);
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  const isTwice = step.rounds.length > 1;
  return [...rows].flatMap(([key, figures]) => {
    const values = valuesOf(names, figures);
    const [first] = figures;
    if (!first || values === "") return [];
    const item = first.item === "" || names.isAlone(first.item) ? [] : [names.about(first.item)];
    const time = isTwice ? [first.round === 1 ? words.first : words.then] : [];
    const group = first.group === "" ? [] : [first.group];
    return [{ key, about: [...item, ...group, ...time].join(words.comma), values }];
  });
}

/** All but the share who answered: the two counts that it is made of stand there. */
const figuresIn = (step: ReportStep): ToldFigure[] =>
  figuresOfStep(step).filter(({ measure }) => measure !== MEASURES.participation.name);

/** "Answered this 24; agreement 0.03; Chose: Leading (10), Both (5), Managing (9)". */
function valuesOf({ family, name }: Naming, figures: readonly ToldFigure[]): string {
  const families = new Map<string, string[]>();
  const told: string[] = [];
  let before = "";
  for (const { item, measure, value } of figures) {
    const shown = value === null ? words.few : shownAs(value);
    const of = family(item, measure);
    if (of === null) {
      const whole = name(item, measure);
      const about = ABOUT.exec(whole)?.[0] ?? "";
      // What several in a row are about is said once.
      const called = about !== "" && about === before ? whole.slice(about.length) : whole;
      told.push(fill(words.value, { name: called, value: shown }));
      before = about;
    } else if (value !== 0) {
      const known = families.get(of.name);
      const one = fill(words.one, { part: of.part, value: shown });
      if (known) known.push(one);
      else families.set(of.name, [one]);
    }
  }
  const several = [...families].map(([of, values]) =>
    fill(words.several, { name: of, values: values.join(words.comma) }),
  );
  return [...told, ...several].join(words.between);
}

/** What a figure is about, where its name begins with that: a view, or two of them. */
const ABOUT = /^(?:From )?“[^”]+”(?: to “[^”]+”)?, /u;

/** Two places at most, with a true minus sign. */
const shownAs = (value: number): string => String(Number(value.toFixed(2))).replace("-", "−");

/** One line of the dictionary. */
export interface Explained {
  id: MeasureId;
  name: string;
  says: string;
}

/** What the figures of these steps are, each once, in the order of the dictionary; `formulas`: with how they are worked out. */
export function explained(steps: readonly ReportStep[], formulas: boolean): Explained[] {
  const seen = new Set<string>();
  for (const step of steps)
    for (const { measure } of figuresIn(step)) {
      const found = measureOf(step.exercise, measure);
      if (found) seen.add(found.id);
    }
  return IDS.filter((id) => seen.has(id)).map((id) => {
    const { name, says, from }: Entry = dictionary.measures[id];
    return { id, name: name.replace(/\{\w+\}/g, "…"), says: formulas && from !== undefined ? `${says} ${from}` : says };
  });
}

const isMeasure = (id: string): id is MeasureId => id in MEASURES;
const IDS = Object.keys(MEASURES).filter(isMeasure);
