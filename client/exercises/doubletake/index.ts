import { doubletake as words } from "#words/exercises/doubletake.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { pagesFor } from "./pages.ts";

export default manifest("doubletake", {
  ...words,
  answers: true,
  finding,
  pages: (_face, result) => pagesFor(result).length,
  question: ({ settings: { question } }) => question || undefined,
  isHidden: ({ items }) => items.every((item) => "hidden" in item),
});
