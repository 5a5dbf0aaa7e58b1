import { shift as words } from "#words/exercises/shift.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { appendix } from "./tables.ts";

export default manifest("shift", {
  ...words,
  finding,
  atOnce: true,
  appendix,
  // nothing of one moment is told alone, and the look back is compared at the end.
  tellsNothing: ({ settings: { moment } }) => moment === "pre" || moment === "then",
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
