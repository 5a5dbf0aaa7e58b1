import { profile as words } from "#words/exercises/profile.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

export default manifest("profile", {
  name: words.name,
  instruction: words.instruction,
  caption: words.caption,
  keeps: true,
  finding,
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { areas } }) => areas.map(({ id, title }) => ({ id, text: title })),
  isHidden: ({ areas }) => areas.every((area) => "hidden" in area),
});
