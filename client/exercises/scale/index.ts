import { scale as words } from "#words/exercises/scale.ts";
import { idsOn } from "../../charts/figure/paging.ts";
import { scaleItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { pagesByMean, pagesFor } from "./pages.ts";
import { proposals, thirdOf } from "./proposals.ts";

export default manifest("scale", {
  ...words,
  finding,
  proposals,
  pages: ({ settings }, _result, focus) => pagesFor(settings, focus),
  shows: ({ settings }, result, page) => idsOn(pagesByMean(settings, result), page),
  question: ({ settings: { items } }) => (items.length === 1 ? items[0]?.text : undefined),
  head: ({ settings: { items } }) => (items.length === 1 ? items[0]?.text : undefined),
  items: ({ settings: { items } }) => (items.length > 1 ? items : []),
  split: ({ settings: { items, min, max, labels } }, result) =>
    items.flatMap(({ id, text }) =>
      scaleItem(
        result.items.find((item) => item.id === id),
        { min, max, ...labels },
        items.length > 1 ? text : undefined,
      ),
    ),
  // A stop or two are no change of mind: what counts is another third, as for two camps.
  sideOf: ({ settings }) => thirdOf(settings),
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
  isSplit: ({ items }) => items.some((item) => !("hidden" in item) && item.flag === "two-camps"),
  contested: ({ items }) =>
    items
      .flatMap((item) => ("hidden" in item ? [] : [item]))
      .sort((a, b) => a.consensus - b.consensus)
      .map(({ id }) => id),
  revotes: true,
});
