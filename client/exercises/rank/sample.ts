import type { Payload } from "../../../shared/exercises/rank/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"rank", Payload>("rank", ({ settings }, one) => {
    // Some skills are on many people's minds, whatever the order of the list.
    const left = shuffled(settings.skills, 1, settings.stem).map(({ id }) => id);
    const draw = (): string => {
      const [head = "", ...others] = left;
      const id = one.pick([head, ...others], 0.75);
      left.splice(left.indexOf(id), 1);
      return id;
    };
    return { top: [draw(), draw(), draw()] };
  }),
};

export default samples;
