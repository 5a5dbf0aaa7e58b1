/** A button that skips one item of several. */
import { answers as words } from "#words/answers.ts";

export function SkipItem({ skipped, skip }: { skipped: boolean; skip(): void }) {
  return (
    <button type="button" class="quiet small pass-item" aria-pressed={skipped} onClick={skip}>
      {skipped ? words.skipped : words.skip}
    </button>
  );
}
