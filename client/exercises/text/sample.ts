import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/text/answer.ts";
import { type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"text", Payload>("text", (_step, one) => ({ text: one.pick(words.lines) })),
};
