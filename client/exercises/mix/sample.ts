import type { Payload } from "../../../shared/exercises/mix/answer.ts";
import { asks, type SamplePart, samplePart } from "../contract/sample.ts";

const END = 5;

const samples: SamplePart = {
  main: samplePart<"mix", Payload>("mix", (step, one) => {
    const place = (axis: string) => one.near(`mix ${axis}`, -END, END);
    return {
      ...(asks(step, "now") && { x: place("execution"), y: place("work") }),
      ...(asks(step, "needed") &&
        step.settings.needed !== undefined && { needX: place("needX"), needY: place("needY") }),
    };
  }),
};

export default samples;
