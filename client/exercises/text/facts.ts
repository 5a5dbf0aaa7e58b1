import { text as words } from "../../locales/en/exercises/text.ts";
import { facts } from "../facts.ts";

export const text = facts("text", {
  ...words,
  question: ({ settings: { question } }) => question,
  head: ({ settings: { question } }) => question,
  isHidden: ({ n }) => n === null,
  listed: ({ texts }) => [...new Set(texts)].map((one) => ({ text: one })),
  worded: true,
});
