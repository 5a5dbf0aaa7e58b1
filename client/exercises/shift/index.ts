import { shift as words } from "#words/exercises/shift.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

export default manifest("shift", {
  ...words,
  finding,
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
