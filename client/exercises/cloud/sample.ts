import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/cloud/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"cloud", Payload>("cloud", ({ settings }, one) => {
    const drawn = Array.from({ length: one.whole(1, settings.max) }, () => one.pick(words.words, 0.85));
    return { words: [...new Set(drawn)] };
  }),
  tags: samplePart<"cloud", Payload>("cloud", ({ items = [] }, one) =>
    items.length > 0 ? items.map((word) => ({ word, choice: one.camp(word) })) : null,
  ),
};

export default samples;
