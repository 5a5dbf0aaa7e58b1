/** After a pass: what was said is kept, and counts again only when that is wanted. */
import { answers as words } from "#words/answers.ts";

export function Withdrawn({ restore }: { restore(): void }) {
  return (
    <div class="withdrawn">
      <p class="soft small">{words.withdrawn}.</p>
      <button type="button" onClick={restore}>
        {words.restore}
      </button>
    </div>
  );
}
