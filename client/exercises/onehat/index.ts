import { onehat as words } from "#words/exercises/onehat.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { proposals } from "./proposals.ts";

const { name, place, instruction, caption, talks } = words;

export default manifest("onehat", {
  name,
  place,
  instruction,
  caption,
  finding,
  proposals,
  question: ({ settings: { situation } }) => situation,
  head: ({ settings: { situation } }) => situation,
  items: () => [
    { id: "talk1", text: talks.talk1 },
    { id: "talk2", text: talks.talk2 },
  ],
  buttons: ({ settings: { pages } }) => pages.map(({ button }) => button),
  answers: true,
  redraws: true,
  isHidden: (result) => result.talks.every(({ missed }) => "hidden" in missed),
});
