import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/text/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"text", Payload>("text", (_step, one) => ({ text: one.text(words.lines) })),
};

export default samples;
