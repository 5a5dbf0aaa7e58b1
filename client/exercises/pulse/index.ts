import { pulse as words } from "#words/exercises/pulse.ts";
import { idsOn } from "../../charts/figure/paging.ts";
import { counted, scaleItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { pagesOfSeveral } from "../several-pages.ts";
import { finding, mostOf, picturedOf } from "./finding.ts";
import { KEPT, KEPT_MAX, keptShares } from "./kept.ts";
import { readersOfItem } from "./readers.ts";

export default manifest("pulse", {
  ...words,
  finding,
  pages: ({ settings: { items } }, _result, focus) =>
    pagesOfSeveral(picturedOf(items, focus), focus, mostOf(items)).length,
  shows: ({ settings: { items } }, _result, page) =>
    idsOn(pagesOfSeveral(picturedOf(items, undefined), undefined, mostOf(items)), page),
  answers: true,
  atOnce: true,
  items: ({ settings: { items } }) => (items.length > 1 ? items.map(({ id, text }) => ({ id, text })) : []),
  readers: ({ settings: { items } }) =>
    items.map((item) => ({ part: item.id, name: item.text, is: readersOfItem(item) })),
  asked: ({ settings: { items } }, item) => items.find(({ id }) => id === item)?.text,
  split: ({ settings: { items } }, result) =>
    items.flatMap((asked) => {
      const item = result.items.find(({ id }) => id === asked.id);
      if (asked.kind === "text" || !item || "written" in item) return [];
      const { labels, max } = asked;
      const text = items.length > 1 ? asked.text : undefined;
      if ("low" in labels) return scaleItem(item, { min: 0, max, low: labels.low, high: labels.high }, text);
      // Stops with names are read as options: "near" and "higher" would mean nothing.
      if ("hidden" in item) return [];
      const options = labels.stops.map((name, stop) => ({ id: String(stop), text: name, tone: "plain" as const }));
      const { id, n, flag, polarisation, counts } = item;
      const told = { id, n, flag, polarisation, options: counted(options, counts) };
      return [{ is: "options", ...told, ...(text !== undefined && { text }) }];
    }),
  plansKept: ({ settings: { items } }, result, made) => {
    const asked = items.find(({ id }) => id === KEPT);
    if (asked?.kind !== "scale" || asked.max !== KEPT_MAX) return null;
    const item = result.items.find(({ id }) => id === KEPT);
    return item && "counts" in item ? keptShares(item, made).ofMade : null;
  },
  isHidden: ({ items }) => items.length > 0 && items.every((item) => "hidden" in item),
});
