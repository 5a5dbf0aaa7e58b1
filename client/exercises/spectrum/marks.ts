/** What an area of the spectrum is called. */
import { spectrumAnswer } from "#words/exercises/spectrum-answer.ts";
import { fill } from "#words/fill.ts";
import type { FaceOf } from "../contract/manifest.ts";

export type Area = FaceOf<"spectrum">["settings"]["areas"][number];

/** An area by name, or by its two ends where it has none. */
export function nameOf({ title, ends }: Area): string {
  return title ?? fill(spectrumAnswer.between, { left: ends[0].text, right: ends[1].text });
}
