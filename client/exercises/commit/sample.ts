import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"commit", Payload>("commit", ({ settings: { form } }, one) => {
    const [first, ...others] = form?.ready ?? [];
    if (!first) return null;
    const { area, ifCue, thenDo } = one.pick([first, ...others]);
    return {
      kind: one.pick(["start", "continue", "stop"], 0.6),
      ifCue,
      thenDo,
      area,
      due: "2030-01-31",
      share: one.pick(["wall", "trainer", "private"], 0.7),
      followUpDays: one.pick([14, 30, 60]),
    };
  }),
};
