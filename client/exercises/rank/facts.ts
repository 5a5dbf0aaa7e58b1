import { rank as words } from "#words/exercises/rank.ts";
import { facts } from "../facts.ts";

export const rank = facts("rank", {
  ...words,
  question: ({ settings: { stem } }) => stem,
  isHidden: ({ top }) => "hidden" in top,
});
