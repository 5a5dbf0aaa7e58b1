/** What has to be read once: a list of what a file lost, or why nothing of it could be taken. */
import { useEffect, useRef } from "preact/hooks";
import { plan as words } from "#words/plan.ts";
import type { NoticeText } from "./model/files.ts";

export function Notice({ notice, close }: { notice: NoticeText; close(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [notice]);
  return (
    <section class="notice" role="alert">
      <h2>{notice.heading}</h2>
      {notice.lines.length > 0 && (
        <ul>
          {notice.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button ref={button} type="button" onClick={close}>
        {words.files.understood}
      </button>
    </section>
  );
}
