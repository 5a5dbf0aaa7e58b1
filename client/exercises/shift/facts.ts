import { shift as words } from "#words/exercises/shift.ts";
import { facts } from "../facts.ts";

export const shift = facts("shift", {
  ...words,
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
