import { spectrum as words } from "../../locales/en/exercises/spectrum.ts";
import { fill } from "../../locales/index.ts";
import { type FaceOf, facts, type ResultOf, type StepItem } from "../facts.ts";

/** What people place themselves on: the first lens of an area, where it may be shown. */
function firstLens(area: ResultOf<"spectrum">["areas"][number]) {
  const lens = "hidden" in area ? undefined : area.lenses[0];
  return lens && !("hidden" in lens) ? lens : undefined;
}

const itemOf = ({ id, title, ends: [left, right] }: FaceOf<"spectrum">["settings"]["areas"][number]): StepItem => {
  const between = fill(words.between, { left: left.text, right: right.text });
  return { id, text: title === undefined ? between : fill(words.named, { title, between }) };
};

export const spectrum = facts("spectrum", {
  ...words,
  question: ({ settings: { lenses } }) => lenses.map(({ question }) => question).join(" "),
  items: ({ settings: { areas } }) => areas.map(itemOf),
  isHidden: ({ areas }) => areas.length > 0 && areas.every((area) => "hidden" in area),
  isSplit: ({ areas }) => areas.some((area) => firstLens(area)?.flag === "two-camps"),
  contested: ({ areas }) =>
    areas
      .toSorted((a, b) => (firstLens(b)?.polarisation ?? -1) - (firstLens(a)?.polarisation ?? -1))
      .map(({ id }) => id),
  revotes: true,
});
