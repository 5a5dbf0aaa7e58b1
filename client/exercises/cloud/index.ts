import { cloud as words } from "#words/exercises/cloud.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

export default manifest("cloud", {
  ...words,
  finding,
  question: ({ settings: { prompt } }) => prompt,
  head: ({ settings: { prompt } }) => prompt,
  isHidden: ({ n }) => n === null,
  listed: (result) => result.words.map(({ word, count }) => ({ text: word, count })),
  // A word may be spelled as a tag is named.
  counted: ({ settings: { tagging } }, item) => (item === "words" ? [] : (tagging?.choices ?? [])),
  answers: true,
  worded: true,
  merges: true,
  pictured: ["words"],
  buildsOn: true,
});
