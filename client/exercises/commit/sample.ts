import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"commit", Payload>("commit", ({ settings: { form } }, one) => {
    if (!form) return null;
    const [first, ...others] = form.ready;
    const { area, ifCue, thenDo } = first
      ? one.pick([first, ...others])
      : { area: "growth" as const, ifCue: one.pick(words.hurdles), thenDo: one.text(words.lines) };
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
