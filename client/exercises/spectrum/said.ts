/** What somebody has marked on the spectrum, as the phone keeps it. */
import type { Entry, Payload } from "../../../shared/exercises/spectrum/answer.ts";
import type { Lens, Marks } from "../../../shared/exercises/spectrum/lenses.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import type { FaceOf } from "../contract/manifest.ts";

type Settings = FaceOf<"spectrum">["settings"];

/** By area. */
export type AllMarks = Readonly<Record<string, Marks>>;

const LENSES: readonly Lens[] = ["now", "needed", "me", "job", "team"];

/** What an answer marks, whatever has become of it since. */
export function marksBy(own: OwnAnswer | undefined): AllMarks {
  const entries: unknown[] = Array.isArray(own?.payload) ? own.payload : [];
  return Object.fromEntries(entries.flatMap((entry) => marked(entry)));
}

/** What lies on the phone; null where that is nothing of the kind. */
export function marksIn(json: unknown): AllMarks | null {
  if (typeof json !== "object" || json === null) return null;
  return Object.fromEntries(Object.entries(json).map(([area, marks]) => [area, marksOf(marks)]));
}

function marked(entry: unknown): [string, Marks][] {
  if (typeof entry !== "object" || entry === null || !("area" in entry) || typeof entry.area !== "string") return [];
  return [[entry.area, marksOf(entry)]];
}

function marksOf(value: unknown): Marks {
  const stops = new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const marks: Marks = {};
  for (const lens of LENSES) {
    const stop = stops.get(lens);
    if (typeof stop === "number" && Number.isInteger(stop) && stop >= 0 && stop <= 10) marks[lens] = stop;
  }
  return marks;
}

/** As it is sent; areas whose first lens is not marked yet are left out. */
export function payloadOf(lenses: Settings["lenses"], all: AllMarks): Payload {
  return Object.entries(all).flatMap(([area, marks]): Entry[] => {
    if (lenses[0]?.id === "me") {
      const { me, job = null, team = null } = marks;
      return me === undefined ? [] : [{ area, me, job, team }];
    }
    const { now, needed = null } = marks;
    return now === undefined ? [] : [{ area, now, needed }];
  });
}
