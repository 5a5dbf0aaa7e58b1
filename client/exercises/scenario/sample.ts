import { samples as words } from "#words/samples.ts";
import type { Payload } from "../../../shared/exercises/scenario/answer.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const PREFERENCES = [-2, -1, 1, 2] as const;

const samples: SamplePart = {
  main: samplePart<"scenario", Payload>("scenario", ({ settings }, one) => {
    const pref = PREFERENCES[one.near(settings.title, 0, 3)] ?? 1;
    const reason = one.chance(0.4) && settings.why !== undefined;
    return { pref, ...(reason && { why: one.text(words.reasons) }) };
  }),
};

export default samples;
