import { venn as words } from "../../locales/en/exercises/venn.ts";
import { facts } from "../facts.ts";

export const venn = facts("venn", {
  instruction: words.instruction,
  caption: words.caption,
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { skills } }) => skills,
  asked: ({ settings: { skills } }, item) => skills.find(({ id }) => id === item)?.text ?? words.written,
  isHidden: ({ skills }) => skills.every((skill) => "hidden" in skill),
  written: words.written,
});
