import { mix as words } from "../../locales/en/exercises/mix.ts";
import { facts } from "../facts.ts";

export const mix = facts("mix", {
  ...words,
  question: ({ settings: { now, needed } }) => [now, needed].filter(Boolean).join(" ") || undefined,
  isHidden: ({ now, needed }) => [now, needed].every((item) => item === undefined || "hidden" in item),
});
