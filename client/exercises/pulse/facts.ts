import { pulse as words } from "../../locales/en/exercises/pulse.ts";
import { facts } from "../facts.ts";
import { scaleItem } from "../split.ts";

export const pulse = facts("pulse", {
  ...words,
  items: ({ settings: { items } }) => (items.length > 1 ? items.map(({ id, text }) => ({ id, text })) : []),
  asked: ({ settings: { items } }, item) => items.find(({ id }) => id === item)?.text,
  split: ({ settings: { items } }, result) =>
    items.flatMap((asked) => {
      const item = result.items.find(({ id }) => id === asked.id);
      if (asked.kind === "text" || !item || "written" in item) return [];
      const { labels, max } = asked;
      const ends = "low" in labels ? labels : { low: labels.stops[0] ?? "", high: labels.stops.at(-1) ?? "" };
      return scaleItem(
        item,
        { min: 0, max, low: ends.low, high: ends.high },
        items.length > 1 ? asked.text : undefined,
      );
    }),
  isHidden: ({ items }) => items.length > 0 && items.every((item) => "hidden" in item),
});
