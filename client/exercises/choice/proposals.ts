/** Findings of a choice: no shared answer, minds that changed, agreement. */
import { OTHER } from "../../../shared/exercises/choice/other.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ClassedResult, ItemProposal } from "../contract/proposal.ts";
import { movementOf, roundsOf, shownRounds } from "../contract/rounds.ts";
import { agreedOn, movedOn, splitOf } from "../contract/votes.ts";

const ITEM = "answer";

/** None where several options could be chosen, because shares of those are of no whole; none about oneself, which is no view. */
export function proposals({ settings }: FaceOf<"choice">, result: ClassedResult): ItemProposal[] {
  if (settings.max > 1 || result.privacy === "S") return [];
  const rounds = shownRounds(roundsOf(result, "choice").map((one) => ({ round: one.round, item: one.result.answer })));
  const { question, options } = settings;
  const asked = { item: ITEM, text: question, options, rounds, movement: movementOf(result, ITEM) };
  const last = rounds[rounds.length - 1]?.item.modal;
  // Who all say something else have not said the same.
  return [...splitOf(asked), ...movedOn(asked), ...(last?.includes(OTHER) ? [] : agreedOn(asked))];
}
