/** How long a step took in the last runs, beside what it needs. */
import { fill } from "#words/fill.ts";
import { takeRun as words } from "#words/take-run.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { lastOf } from "../../../shared/plain.ts";

/** Nothing before the first run. */
export function Used({ step: { used = [] } }: { step: DraftStep }) {
  const last = lastOf(used);
  if (!last) return null;
  const before = used[used.length - 2];
  return (
    <p class="soft small step-used">
      {before
        ? fill(words.used.two, { before: before.minutes, last: last.minutes })
        : fill(words.used.one, { last: last.minutes })}
    </p>
  );
}
