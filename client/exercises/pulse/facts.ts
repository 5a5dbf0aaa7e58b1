import { pulse as words } from "../../locales/en/exercises/pulse.ts";
import { facts } from "../facts.ts";

export const pulse = facts("pulse", {
  ...words,
  items: ({ settings: { items } }) => (items.length > 1 ? items.map(({ id, text }) => ({ id, text })) : []),
  asked: ({ settings: { items } }, item) => items.find(({ id }) => id === item)?.text,
  isHidden: ({ items }) => items.length > 0 && items.every((item) => "hidden" in item),
});
