import type { Payload } from "../../../shared/exercises/spectrum/answer.ts";
import { asks, type Samples, sampleOf } from "../sample.ts";
import { payloadOf } from "./marks.ts";

export const samples: Samples = {
  main: sampleOf<"spectrum", Payload>("spectrum", (step, one) => {
    const { lenses, areas } = step.settings;
    const marks = areas
      .filter(({ id }) => asks(step, id))
      .map(({ id }) => [id, Object.fromEntries(lenses.map((lens) => [lens.id, one.near(`${id} ${lens.id}`, 0, 10)]))]);
    return payloadOf(lenses, Object.fromEntries(marks));
  }),
};
