import type { Payload } from "../../../shared/exercises/audit/answer.ts";
import { type SamplePart, type Somebody, samplePart } from "../contract/sample.ts";
import { STEP, TOTAL, weeksOf } from "./weeks.ts";

/** The places of the buckets, the fullest first. */
const NOW: [number, ...number[]] = [0, 1, 2, 5, 3, 4];
const TARGET: [number, ...number[]] = [3, 0, 4, 5, 1, 2];

/** A hundred points, dealt in fives. */
function week(order: [number, ...number[]], one: Somebody): number[] {
  const dealt = Array.from({ length: TOTAL / STEP }, () => one.pick(order, 0.75));
  return weeksOf(null).now.map((_, place) => STEP * dealt.filter((bucket) => bucket === place).length);
}

const samples: SamplePart = {
  main: samplePart<"audit", Payload>("audit", (_step, one) => ({ now: week(NOW, one), target: week(TARGET, one) })),
};

export default samples;
