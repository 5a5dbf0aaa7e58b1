import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/pulse/answer.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"pulse", Payload>("pulse", (step, one) =>
    step.settings.items
      .map((item) => ({
        item: item.id,
        v: item.kind === "scale" ? one.near(item.id, 0, item.max) : one.pick(words.hurdles),
      }))
      .filter(({ item }) => asks(step, item)),
  ),
};

export default samples;
