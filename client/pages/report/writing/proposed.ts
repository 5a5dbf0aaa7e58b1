/** The findings of page one: as the product proposes them, and as the facilitator has chosen and worded them. Pure. */
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import type { Proposal } from "../../../report/findings.ts";

/** What the results are strong enough for: all of it, and the three that stand on page one unless somebody chooses. */
export interface Proposed {
  all: readonly Proposal[];
  three: readonly Proposal[];
}

/** A finding as page one has it. */
export interface ShownFinding extends Proposal {
  /** The sentence is the facilitator's. */
  isHers: boolean;
}

/** The chosen findings in their order, else the proposed ones. What no result stands behind any more is left out. */
export function findingsOf({ findings }: ReportDraft, { all, three }: Proposed): ShownFinding[] {
  if (findings === undefined) return three.map((one) => ({ ...one, isHers: false }));
  return findings.flatMap(({ of, says }) => {
    const found = all.find(({ key }) => key === of);
    const hers = says?.trim() ?? "";
    const isHers = found !== undefined && hers !== "" && hers !== found.says;
    return found ? [{ ...found, says: isHers ? hers : found.says, isHers }] : [];
  });
}
