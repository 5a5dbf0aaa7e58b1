/** What a list of texts says: how many people wrote. The texts speak for themselves. */

import { textChart as words } from "#words/exercises/text-chart.ts";
import { plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

/** Nothing where too few wrote: then the question stands above. */
export function finding({ settings }: FaceOf<"text">, result: StepResult): Finding | undefined {
  const n = lastOf(roundsOf(result, "text"))?.result.n ?? null;
  return n === null ? undefined : { says: plural(n, words.finding), about: settings.question };
}
