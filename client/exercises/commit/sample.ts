import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"commit", Payload>("commit", ({ settings: { form } }, one) => {
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

export default samples;
