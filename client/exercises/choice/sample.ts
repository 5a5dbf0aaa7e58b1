import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/choice/answer.ts";
import { OTHER } from "../../../shared/exercises/choice/other.ts";
import { shuffled } from "../../ui/shuffle.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"choice", Payload>("choice", ({ settings }, one) => {
    // Which option most people like is up to the question, not to the order of its options.
    const [first, ...others] = shuffled(settings.options, 1, settings.question).map(({ id }) => id);
    if (first === undefined) return null;
    const drawn = Array.from({ length: one.whole(1, settings.max) }, () => one.pick([first, ...others], 0.6));
    const chosen = [...new Set(drawn)];
    const says = settings.other !== undefined && chosen.includes(OTHER);
    return { options: chosen, ...(says && { other: one.pick(words.lines) }) };
  }),
};

export default samples;
