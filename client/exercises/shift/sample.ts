import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import { type Moment, momentsOf } from "../../../shared/exercises/shift/settings.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

const TOP = 10;
/** By how much people mark themselves higher, or lower, than the first time: most a little higher. */
const MOVES: Readonly<Record<Moment, readonly [number, ...number[]]>> = {
  pre: [0],
  then: [0, 0, -1],
  post: [1, 2, 0, 3, -1],
  followup: [1, 1, 0, 2, -1],
};
/** What nothing was said about rises a little as well, by looking back alone. */
const UNTOUCHED: readonly [number, ...number[]] = [0, 0, 0, 1];

const samples: SamplePart = {
  main: samplePart<"shift", Payload>("shift", ({ settings }, one) =>
    settings.items.map(({ id, untouched }) => {
      const first = one.near(`shift ${id}`, 0, TOP);
      const at = (moment: Moment) => {
        const moved = first + one.pick(untouched && moment === "post" ? UNTOUCHED : MOVES[moment]);
        return Math.min(TOP, Math.max(0, moved));
      };
      const [moment = "pre", back] = momentsOf(settings.moment);
      return { item: Number(id), v: at(moment), ...(back && { then: at(back) }) };
    }),
  ),
};

export default samples;
