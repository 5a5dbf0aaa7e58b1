/** After a pass: the earlier answer is kept, and counts again only if its person says so. */
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
