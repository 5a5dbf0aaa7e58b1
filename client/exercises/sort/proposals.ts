/** Findings of a sort: cards without a shared view, cards on which people changed their answer, cards on which they agree. */
import type { StepResult } from "../../../shared/protocol/view.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ItemProposal } from "../contract/proposal.ts";
import { movementOf } from "../contract/rounds.ts";
import { agreedOn, movedOn, splitOf } from "../contract/votes.ts";
import { cardsOf } from "./cards.ts";

export function proposals(face: FaceOf<"sort">, result: StepResult): ItemProposal[] {
  const { choices } = face.settings;
  return cardsOf({ face, result }).flatMap(({ id, text, rounds }) => {
    const card = { item: id, text, options: choices, rounds, movement: movementOf(result, id) };
    return [...splitOf(card), ...movedOn(card), ...agreedOn(card)];
  });
}
