/** What a list of texts says: nothing beside the texts. The question heads them, and how many wrote only where it is too long for that. */

import { textChart as words } from "#words/exercises/text-chart.ts";
import { plural } from "#words/fill.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { askedIn } from "../../charts/headline.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";

export function finding({ settings: { question } }: FaceOf<"text">, result: StepResult): Finding | undefined {
  const n = lastOf(roundsOf(result, "text"))?.result.n ?? null;
  if (n === null || question.length <= TITLE_CHARS) return undefined;
  return { says: plural(n, words.finding), about: askedIn(question) };
}
