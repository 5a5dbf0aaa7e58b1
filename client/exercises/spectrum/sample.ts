import type { Payload } from "../../../shared/exercises/spectrum/answer.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";
import { payloadOf } from "./said.ts";

const samples: SamplePart = {
  main: samplePart<"spectrum", Payload>("spectrum", (step, one) => {
    const { lenses, areas } = step.settings;
    const marks = areas
      .filter(({ id }) => asks(step, id))
      .map(({ id }) => [id, Object.fromEntries(lenses.map((lens) => [lens.id, one.near(`${id} ${lens.id}`, 0, 10)]))]);
    return payloadOf(lenses, Object.fromEntries(marks));
  }),
};

export default samples;
