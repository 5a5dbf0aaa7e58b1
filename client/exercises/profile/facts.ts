import { profile as words } from "#words/exercises/profile.ts";
import { facts } from "../facts.ts";

export const profile = facts("profile", {
  instruction: words.instruction,
  caption: words.caption,
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { areas } }) => areas.map(({ id, title }) => ({ id, text: title })),
  isHidden: ({ areas }) => areas.every((area) => "hidden" in area),
});
