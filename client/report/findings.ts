/** Page one's findings: which of those that the exercises propose are put before the client. */

import type { Results } from "../../shared/protocol/http.ts";
import { type ItemProposal, KINDS } from "../exercises/contract/proposal.ts";
import { manifestOf } from "../exercises/find/manifest.ts";

/** A finding that is proposed, of one item of one step. */
export interface Proposal extends ItemProposal {
  /** `step/kind/item`: how the facilitator's draft names it. */
  key: string;
  step: string;
}

/** Most findings on page one: more than three are none. */
export const MOST_FINDINGS = 3;

/** Everything that is strong enough, in the plan's order: never of a group, and never of fewer people than `THRESHOLDS` says. */
export function proposals(steps: Results["steps"]): Proposal[] {
  return steps.flatMap((step) =>
    manifestOf(step.exercise)
      .proposals(step, step)
      .map((one) => ({ ...one, step: step.id, key: `${step.id}/${one.kind}/${one.item}` })),
  );
}

/**
 * Three of them at most: one of a kind, in the order of the kinds, the strongest first; of two that are as strong, the one that
 * was asked first. No item stands there twice: that people moved on what they are split about is the same finding.
 */
export function threeOf(all: readonly Proposal[]): Proposal[] {
  const chosen: Proposal[] = [];
  for (const kind of KINDS) {
    if (chosen.length === MOST_FINDINGS) break;
    const isTaken = ({ step, item }: Proposal) => chosen.some((one) => one.step === step && one.item === item);
    const [strongest] = all.filter((one) => one.kind === kind && !isTaken(one)).sort((a, b) => b.strength - a.strength);
    if (strongest) chosen.push(strongest);
  }
  return chosen;
}
