import type { Payload } from "../../../shared/exercises/scale/answer.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"scale", Payload>("scale", (step, one) =>
    step.settings.items
      .filter(({ id }) => asks(step, id))
      .map(({ id }) => ({ item: id, v: one.near(id, step.settings.min, step.settings.max) })),
  ),
};

export default samples;
