import type { Payload } from "../../../shared/exercises/profile/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"profile", Payload>("profile", ({ settings }, one) =>
    settings.questions.map(({ id }) => ({ itemId: id, v: one.chance(0.04) ? null : one.near(`profile ${id}`, 0, 4) })),
  ),
};

export default samples;
