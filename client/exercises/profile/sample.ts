import type { Payload } from "../../../shared/exercises/profile/answer.ts";
import { type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"profile", Payload>("profile", ({ settings }, one) =>
    settings.questions.map(({ id }) => ({ itemId: id, v: one.chance(0.04) ? null : one.near(`profile ${id}`, 0, 4) })),
  ),
};
