import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/ledger/answer.ts";
import { THINGS } from "../../../shared/limits.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";
import type { Tag } from "./entry.ts";

const TAGS: [Tag, ...Tag[]] = ["created", "counted", "drained", "both"];

const samples: SamplePart = {
  main: samplePart<"ledger", Payload>("ledger", (step, one) => {
    const things = Array.from({ length: one.whole(2, THINGS) }, () => ({
      text: one.pick(words.things),
      tag: one.pick(TAGS, 0.8),
    }));
    return {
      items: asks(step, "things") ? things : [],
      ...(asks(step, "advice") && { advice: one.near("advice", 0, step.settings.advice.buckets.length - 1) }),
      ...(asks(step, "people") && { people: one.near("work or people", 0, 10) }),
    };
  }),
};

export default samples;
