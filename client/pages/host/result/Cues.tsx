/** At most three things to do with this result, for the host alone. */

import { host as words } from "#words/host.ts";
import type { StepResult, StepView } from "../../../../shared/protocol/view.ts";
import { cuesFor } from "./cues/cues.ts";

export function Cues({ step, result }: { step: StepView; result: StepResult }) {
  const cues = cuesFor(step, result);
  if (cues.length === 0) return null;
  return (
    <section class="cues" aria-label={words.cues}>
      <h3 class="small">{words.cues}</h3>
      <ul>
        {cues.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
