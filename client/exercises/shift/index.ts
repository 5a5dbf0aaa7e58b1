import { shift as words } from "#words/exercises/shift.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

export default manifest("shift", {
  ...words,
  finding,
  // nothing of one moment is told alone, and the look back is compared at the end.
  tellsNothing: ({ settings: { moment } }) => moment === "pre" || moment === "then",
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
