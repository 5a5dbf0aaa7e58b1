import { spectrum as words } from "#words/exercises/spectrum.ts";
import { fill } from "#words/fill.ts";
import { idsOn } from "../../charts/figure/paging.ts";
import { type SplitItem, scaleItem } from "../../charts/split.ts";
import { type FaceOf, manifest, type ResultOf, type StepItem } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { areasAPage, areasOnPages } from "./gaps.ts";
import { nameOf } from "./marks.ts";
import { proposals } from "./proposals.ts";
import { areasOf } from "./read.ts";
import { gapSentence } from "./words.ts";

/** What people place themselves on: the first lens of an area, where it may be shown. */
function firstLens(area: ResultOf<"spectrum">["areas"][number]) {
  const lens = "hidden" in area ? undefined : area.lenses[0];
  return lens && !("hidden" in lens) ? lens : undefined;
}

type Area = FaceOf<"spectrum">["settings"]["areas"][number];

const itemOf = ({ id, title, ends: [left, right] }: Area): StepItem => {
  const between = fill(words.between, { left: left.text, right: right.text });
  return { id, text: title === undefined ? between : fill(words.named, { title, between }) };
};

/** The stop of as much of each. */
const MIDDLE = 5;

/**
 * Every lens of an area as a scale of its own, from the end that stands left, with the middle at nought; the first lens
 * goes by the area's id.
 */
function splitArea(
  { settings: { lenses } }: FaceOf<"spectrum">,
  area: Area,
  result: ResultOf<"spectrum">["areas"][number] | undefined,
): SplitItem[] {
  if (!result || "hidden" in result) return [];
  const [left, right] = area.ends;
  const turned = left.stop === 10;
  return lenses.flatMap(({ id, short }, at) => {
    const lens = result.lenses.find((one) => one.id === id);
    if (!lens || "hidden" in lens) return [];
    const place = (stop: number) => (turned ? MIDDLE - stop : stop - MIDDLE);
    const counts = Object.entries(lens.counts).map(([stop, n]) => [place(Number(stop)), n]);
    const item = {
      ...lens,
      id: at === 0 ? area.id : `${area.id}:${id}`,
      counts: Object.fromEntries(counts),
      mean: place(lens.mean),
    };
    const text = lenses.length === 1 ? itemOf(area).text : fill(words.lensOf, { area: itemOf(area).text, lens: short });
    return scaleItem(item, { min: -MIDDLE, max: MIDDLE, low: left.text, high: right.text }, text);
  });
}

/** How far the typical answers of a gap's two lenses lie apart; undefined where one of them is hidden. */
function typicalGap(
  area: ResultOf<"spectrum">["areas"][number] | undefined,
  { from, to }: { from: string; to: string },
): number | undefined {
  const [a, b] = [from, to].map((id) => {
    const lens = area && !("hidden" in area) ? area.lenses.find((one) => one.id === id) : undefined;
    return lens && !("hidden" in lens) ? lens.median : undefined;
  });
  return a === undefined || b === undefined ? undefined : Math.abs(b - a);
}

export default manifest("spectrum", {
  ...words,
  question: ({ settings: { lenses } }) => lenses.map(({ question }) => question).join(" "),
  items: ({ settings: { areas } }) => areas.map(itemOf),
  finding,
  proposals,
  pages: ({ settings }, _result, focus) =>
    settings.areas.some(({ id }) => id === focus) ? 1 : Math.ceil(settings.areas.length / areasAPage(settings)),
  shows: (face, result, page) =>
    idsOn(
      areasOnPages(face.settings, areasOf({ face, result })).map((some) => some.map(({ area }) => area)),
      page,
    ),
  acts: ({ settings: { areas }, focus }) =>
    (areas.find(({ id }) => id === focus) ?? areas[0])?.ends.map(({ text }) => text) ?? [],
  isHidden: ({ areas }) => areas.length > 0 && areas.every((area) => "hidden" in area),
  isSplit: ({ areas }) => areas.some((area) => firstLens(area)?.flag === "two-camps"),
  contested: ({ areas }) =>
    [...areas]
      .sort((a, b) => (firstLens(b)?.polarisation ?? -1) - (firstLens(a)?.polarisation ?? -1))
      .map(({ id }) => id),
  split: (face, { areas }) =>
    face.settings.areas.flatMap((area) =>
      splitArea(
        face,
        area,
        areas.find(({ id }) => id === area.id),
      ),
    ),
  gaps: ({ settings }, { areas }) =>
    settings.areas.flatMap((area) => {
      const told = areas.find(({ id }) => id === area.id);
      if (!told || "hidden" in told) return [];
      return told.gaps.flatMap((gap) =>
        "hidden" in gap
          ? []
          : [
              {
                // As the strips show it: the widest there is the widest here.
                size: typicalGap(told, gap) ?? gap.size,
                of: 2 * MIDDLE,
                n: gap.n,
                said: fill(words.gapOf, { area: nameOf(area), gap: gapSentence(settings, area, gap, told) }),
              },
            ],
      );
    }),
  revotes: true,
});
