import { rank as words } from "#words/exercises/rank.ts";
import { manifest } from "../contract/manifest.ts";

export default manifest("rank", {
  ...words,
  question: ({ settings: { stem } }) => stem,
  isHidden: ({ top }) => "hidden" in top,
});
