import type { Payload } from "../../../shared/exercises/doubletake/answer.ts";
import { MOST, WARM_UP } from "../../../shared/exercises/doubletake/lists.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const samples: SamplePart = {
  main: samplePart<"doubletake", Payload>("doubletake", (step, one) => ({
    worth: [WARM_UP, ...step.settings.acts.map(({ id }) => id).filter((id) => asks(step, id))].map((act) => ({
      act,
      v: one.near(act, 2, MOST),
    })),
    guess: one.pick(["acts", "strict", "word", "none"]),
  })),
};

export default samples;
