import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id } from "../../primitives.ts";
import type { Lens, Marks } from "./lenses.ts";

/** One of eleven stops: 10 is the leading end, 5 is the middle, independent of which end a screen shows first. */
const Stop = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** The first lens of a set is required; null means that a further one was skipped. */
const Entry = v.union([
  v.object({ area: Id, now: Stop, needed: v.nullable(Stop) }),
  v.object({ area: Id, me: Stop, job: v.nullable(Stop), team: v.nullable(Stop) }),
]);
export type Entry = v.InferOutput<typeof Entry>;

export const Payload = v.pipe(v.array(Entry), v.maxLength(limits.AREAS));
export type Payload = v.InferOutput<typeof Payload>;

/** The marks of one entry. */
export function marksOf(entry: Entry): Marks {
  const { area: _area, ...stops } = entry;
  const marks: [Lens, number | null][] =
    "now" in stops
      ? [
          ["now", stops.now],
          ["needed", stops.needed],
        ]
      : [
          ["me", stops.me],
          ["job", stops.job],
          ["team", stops.team],
        ];
  return Object.fromEntries(marks.filter(([, stop]) => stop !== null));
}
