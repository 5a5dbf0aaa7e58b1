import type { Payload } from "../../../shared/exercises/shift/answer.ts";
import { type Samples, sampleOf } from "../sample.ts";

const TOP = 10;

export const samples: Samples = {
  main: sampleOf<"shift", Payload>("shift", ({ settings }, one) =>
    settings.items.map(({ id }) => ({ item: Number(id), v: one.near(`shift ${id}`, 0, TOP) })),
  ),
};
