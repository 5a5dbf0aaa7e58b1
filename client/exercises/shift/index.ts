import { shift as words } from "#words/exercises/shift.ts";
import { manifest } from "../contract/manifest.ts";

export default manifest("shift", {
  ...words,
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
