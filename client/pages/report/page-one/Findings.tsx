/** Three findings: a sentence that may be the facilitator's, the figures that never are, and a picture as large as a card. */
import { fill } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { MOST_FINDINGS } from "../../../report/findings.ts";
import { findingsOf, type Proposed } from "../writing/proposed.ts";
import { SmallPicture } from "./SmallPicture.tsx";

const words = pageOne.findings;

interface FindingsProps {
  steps: Results["steps"];
  draft: ReportDraft;
  proposed: Proposed;
}

export function Findings({ steps, draft, proposed }: FindingsProps) {
  const told = findingsOf(draft, proposed);
  // What the facilitator leaves out was strong enough.
  const note = draft.findings ? null : noteOf(told.length);
  return (
    <section class="page-one-findings">
      <h2>{words.title}</h2>
      {told.length > 0 && (
        <ol>
          {told.map(({ key, step: of, item, says, figures, isHers }) => {
            const step = steps.find(({ id }) => id === of);
            return (
              <li key={key}>
                <div>
                  <p class="page-one-says">
                    {says}
                    {isHers && <em class="small"> ({words.hers})</em>}
                  </p>
                  <p class="soft small">{figures}</p>
                </div>
                {step && <SmallPicture step={step} focus={item} />}
              </li>
            );
          })}
        </ol>
      )}
      {note !== null && <p class="soft">{note}</p>}
    </section>
  );
}

/** Fewer than three are fine, and said. */
function noteOf(found: number): string | null {
  if (found === 0) return words.none;
  if (found >= MOST_FINDINGS) return null;
  if (found === 1) return words.fewer.one;
  const count = pageOne.numbers[found] ?? String(found);
  return fill(words.fewer.other, { count: count.charAt(0).toUpperCase() + count.slice(1) });
}
