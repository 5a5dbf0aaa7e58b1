/** A pause of ten seconds to read and think, before the answers can be tapped. */
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";

/** Says quietly how long it still takes; its place is kept while it runs, so that nothing moves under a finger. */
export function Think({ left }: { left: number }) {
  if (left <= 0) return null;
  return (
    <p class="think soft small">
      <span class="unseen">{words.thinkOnce}</span>
      <span aria-hidden="true">{fill(words.think, { n: left })}</span>
    </p>
  );
}
