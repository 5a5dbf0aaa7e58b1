import { doubletake as words } from "#words/exercises/doubletake.ts";
import { FEWEST_FOR_TWO } from "../../../shared/exercises/doubletake/people.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { pagesFor } from "./pages.ts";

export default manifest("doubletake", {
  ...words,
  fewest: { people: FEWEST_FOR_TWO, ...words.tooFew },
  answers: true,
  onPaper: words.paper.how,
  unfolds: true,
  atOnce: true,
  finding,
  pages: (_face, result) => pagesFor(result).length,
  question: ({ settings: { question } }) => question || undefined,
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
