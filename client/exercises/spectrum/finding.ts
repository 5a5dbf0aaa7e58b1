/** What a spectrum says: where typical answers lie furthest apart, or, of one area, how far. */
import { spectrumChart } from "#words/exercises/spectrum-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { hereOf } from "../../charts/here.ts";
import { listed, quoted } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { type Apart, apartIn, areasOnPages, framedOf, widestOf } from "./gaps.ts";
import { nameOf } from "./marks.ts";
import { areasOf, type ShownArea, type SpectrumSettings } from "./read.ts";
import { endOf, shortOf } from "./words.ts";

const words = spectrumChart.says;
/** More areas in one sentence are counted, not named. */
const NAMED = 2;

export function finding(
  face: FaceOf<"spectrum">,
  result: StepResult,
  focus: string | undefined,
  page?: number,
): Finding | undefined {
  const { settings } = face;
  const areas = areasOf({ face, result });
  const one = areas.length === 1 ? areas[0] : areas.find(({ area }) => area.id === focus);
  if (one) return ofFocus(settings, one, areas.length > 1);
  const whole = ofAll(settings, areas, words);
  // Where all are alike, no page has what another has not.
  if (!whole || whole.of?.length === 0) return whole;
  const byId = areasOnPages(settings, areas).map((some) => some.map((shown) => ({ id: shown.area.id, shown })));
  const here = hereOf(byId, page, whole)?.map(({ shown }) => shown);
  if (!here) return whole;
  const [alone, ...others] = here;
  return alone && others.length === 0 ? ofFocus(settings, alone, true) : ofAll(settings, here, words.here);
}

function ofFocus(settings: SpectrumSettings, one: ShownArea, several: boolean): Finding | undefined {
  const says = ofOne(settings, one);
  if (says === undefined) return undefined;
  const about = aboutOne(one, several || one.area.title !== undefined);
  return { says, ...(about !== undefined && { about }), of: [one.area.id] };
}

type Words = Pick<typeof words, keyof typeof words.here> | typeof words.here;

function ofAll(settings: SpectrumSettings, areas: readonly ShownArea[], all: Words): Finding | undefined {
  const widest = widestOf(settings, areas);
  const [first] = widest;
  if (!first) return undefined;
  const one = settings.lenses.length === 1;
  if (first.by === 0) return { says: one ? all.noLean : all.noGap };
  const steps = stepsOf(first);
  const names = [...new Set(widest.map(({ shown }) => quoted(nameOf(shown.area))))];
  const of = framedOf(settings, areas);
  if (names.length > NAMED || (names.length > 1 && of.length === 0)) {
    const gaps = { steps, n: names.length };
    const [alike, many] = one ? [all.sameLean, all.leansMany] : [all.sameGap, all.several];
    return { says: fill(of.length === 0 ? alike : many, gaps), of };
  }
  if (names.length > 1) return { says: fill(one ? all.leans : all.widests, { steps, areas: listed(names) }), of };
  const end = endOf(first.shown.area, first.by);
  const area = names[0] ?? "";
  if (one) return { says: fill(all.lean, { area, steps, end }), of };
  if (settings.lenses.length === 2) return { says: fill(all.widest, { area, steps, end }), of };
  return { says: widest.length > 1 ? fill(all.widestIn, { area, steps }) : between(settings, area, first, all), of };
}

function between({ lenses }: SpectrumSettings, area: string, { from = "me", to }: Apart, all: Words): string {
  return fill(all.between, { area, from: shortOf(lenses, from), to: shortOf(lenses, to) });
}

/** One area: how far the need lies from what is, or where the only answer stands. */
function ofOne(settings: SpectrumSettings, shown: ShownArea): string | undefined {
  const { lenses } = settings;
  const all = apartIn(settings, shown);
  const most = Math.max(...all.map(({ by }) => Math.abs(by)));
  const widest = all.filter(({ by }) => Math.abs(by) === most);
  const [first] = widest;
  if (!first) return undefined;
  const end = endOf(shown.area, first.by);
  const steps = stepsOf(first);
  if (lenses.length === 1)
    return first.by === 0 ? fill(words.atMiddle, { middle: settings.middle }) : fill(words.at, { steps, end });
  if (first.by === 0) return lenses.length === 2 ? words.same : words.sameThree;
  if (lenses.length === 2) return fill(words.need, { steps, end });
  if (widest.length > 1) return fill(words.upTo, { steps });
  return fill(words.apart, { from: shortOf(lenses, first.from ?? ""), to: shortOf(lenses, first.to), steps });
}

/** Which area, and of which answers. */
function aboutOne({ area, rounds }: ShownArea, named: boolean): string | undefined {
  const isSecond = lastOf(rounds)?.round === 2;
  if (!named) return isSecond ? words.afterTalk : undefined;
  return isSecond ? fill(words.after, { area: nameOf(area) }) : nameOf(area);
}

const stepsOf = ({ by }: Apart): string => plural(Math.abs(by), words.steps);
