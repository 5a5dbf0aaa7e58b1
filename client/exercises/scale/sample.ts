import type { Payload } from "../../../shared/exercises/scale/answer.ts";
import { asks, type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"scale", Payload>("scale", (step, one) =>
    step.settings.items
      .filter(({ id }) => asks(step, id))
      .map(({ id }) => ({ item: id, v: one.near(id, step.settings.min, step.settings.max) })),
  ),
};
