import type { Payload } from "../../../shared/exercises/text/answer.ts";
import { samples as words } from "../../words/en/samples.ts";
import { type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"text", Payload>("text", (_step, one) => ({ text: one.pick(words.lines) })),
};
