/** Finds what simulated people say to an exercise. */
import type { SamplePart } from "../contract/sample.ts";

const parts = import.meta.glob<{ default: SamplePart }>("../*/sample.ts", { eager: true });

/** What they say to each part of an exercise; nothing where it is answered by nobody. */
export function samplesOf(exercise: string): SamplePart {
  return parts[`../${exercise}/sample.ts`]?.default ?? {};
}
