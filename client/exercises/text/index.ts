import { text as words } from "#words/exercises/text.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { pagesOf } from "./pages.ts";
import { readers } from "./readers.ts";

export default manifest("text", {
  ...words,
  finding,
  pages: (_face, result) => pagesOf(result).length,
  question: ({ settings: { question } }) => question,
  head: ({ settings: { question } }) => question,
  readers: () => [{ part: "", name: "", is: readers }],
  isHidden: ({ n }) => n === null,
  listed: ({ texts }) => [...new Set(texts)].map((one) => ({ text: one })),
  answers: true,
  worded: true,
  isList: true,
});
