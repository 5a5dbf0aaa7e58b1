import type { Payload } from "../../../shared/exercises/mix/answer.ts";
import { asks, type Samples, sampleOf } from "../sample.ts";

const END = 5;

export const samples: Samples = {
  main: sampleOf<"mix", Payload>("mix", (step, one) => {
    const place = (axis: string) => one.near(`mix ${axis}`, -END, END);
    return {
      ...(asks(step, "now") && { x: place("execution"), y: place("work") }),
      ...(asks(step, "needed") &&
        step.settings.needed !== undefined && { needX: place("needX"), needY: place("needY") }),
    };
  }),
};
