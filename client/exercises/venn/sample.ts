import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/venn/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"venn", Payload>("venn", (step, one) => {
    const skills = step.settings.skills.filter(({ id }) => asks(step, id));
    const placed: Payload = skills.map(({ id }) => {
      // Where most people put a skill is up to the skill.
      const [first, ...others] = shuffled(["L", "B", "M"] as const, 3, id);
      return { skillId: id, zone: first === undefined ? "B" : one.pick([first, ...others], 0.45) };
    });
    if (step.settings.add === undefined || !one.chance(0.3)) return placed;
    return [...placed, { skillId: "own", zone: one.pick(["B", "L", "M"]), text: one.pick(words.skills) }];
  }),
};

export default samples;
