import { venn as words } from "#words/exercises/venn.ts";
import { optionsItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { vennFinding } from "./finding.ts";
import { TONES } from "./tones.ts";

export default manifest("venn", {
  name: words.name,
  instruction: words.instruction,
  caption: words.caption,
  finding: vennFinding,
  question: ({ settings: { stem } }) => stem,
  items: ({ settings: { skills } }) => skills,
  asked: ({ settings: { skills } }, item) => skills.find(({ id }) => id === item)?.text ?? words.written,
  isHidden: ({ skills }) => skills.every((skill) => "hidden" in skill),
  split: ({ settings: { skills, zones } }, result) =>
    skills.flatMap(({ id, text }) => {
      const item = result.skills.find((skill) => skill.id === id);
      return optionsItem(
        item,
        zones.map((zone) => ({ ...zone, tone: TONES[zone.id] })),
        text,
      );
    }),
  hands: ({ settings: { skills, zones } }) =>
    skills.map(({ id, text }) => ({
      id,
      text,
      options: zones.map((zone) => ({ key: `${id}:${zone.id}`, text: zone.text })),
    })),
  written: words.written,
});
