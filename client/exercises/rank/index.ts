import { rank as words } from "#words/exercises/rank.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

export default manifest("rank", {
  ...words,
  finding,
  question: ({ settings: { stem } }) => stem,
  isHidden: ({ top }) => "hidden" in top,
});
