import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/cloud/answer.ts";
import { type Samples, sampleOf } from "../sample.ts";

export const samples: Samples = {
  main: sampleOf<"cloud", Payload>("cloud", ({ settings }, one) => {
    const drawn = Array.from({ length: one.whole(1, settings.max) }, () => one.pick(words.words, 0.85));
    return { words: [...new Set(drawn)] };
  }),
  tags: sampleOf<"cloud", Payload>("cloud", ({ items = [] }, one) =>
    items.length > 0 ? items.map((word) => ({ word, choice: one.camp(word) })) : null,
  ),
};
