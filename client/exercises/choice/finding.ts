/** What a choice says: the option that most people chose, and how many had chosen it before the talk. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { askedIn, chose, choseAfter, choseOften } from "../../charts/headline.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf, shownRounds } from "../contract/rounds.ts";

const words = charts.headline;

/** Of the last vote that may be told; nothing where none may be. */
export function finding({ settings }: FaceOf<"choice">, result: StepResult): Finding | undefined {
  const { options, max, question } = settings;
  const votes = roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer }));
  const shown = shownRounds(votes);
  const last = lastOf(shown)?.item;
  const [first] = shown;
  if (!last || !first) return undefined;
  if (max > 1) return { ...choseOften(options, last), about: askedIn(question) };
  if (shown.length > 1) return { ...choseAfter(options, first.item, last), about: askedIn(question) };
  const said = chose(options, last);
  // One of two votes may be told alone, and then has to say which it is.
  const when = votes.length === 1 ? "{says}" : first.round === 1 ? words.beforeAny : words.afterAny;
  return { ...said, says: fill(when, { says: said.says }), about: askedIn(question) };
}
