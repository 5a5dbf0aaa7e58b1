/** What one has said to several questions, each to be changed: it stands where the last question was. */
import "./own-list.css";
import { useEffect, useRef } from "preact/hooks";
import { answers as words } from "#words/answers.ts";

/** A question and what one has said to it, in words. */
export interface OwnRow {
  id: string;
  text: string;
  said: string | null;
  skipped: boolean;
}

interface OwnListProps {
  rows: readonly OwnRow[];
  /** Every question is answered or skipped. */
  done: boolean;
  /** After a pass: lets the answers count again. */
  restore: (() => void) | null;
  change(place: number): void;
}

export function OwnList({ rows, done, restore, change }: OwnListProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button of the last question has gone, and the focus with it.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <div class={restore ? "answer is-withdrawn" : "answer"}>
      {done && !restore && <p class="done">{words.done}</p>}
      <h2 ref={head} class="list-title" tabIndex={-1}>
        {restore ? words.withdrawn : words.yours}
      </h2>
      <p class="soft small">{restore ? words.withdrawnMore : words.yoursMore}</p>
      <OwnRows rows={rows} change={change} />
      {restore && (
        <button type="button" onClick={restore}>
          {words.restore}
        </button>
      )}
    </div>
  );
}

export function OwnRows({ rows, change }: Pick<OwnListProps, "rows" | "change">) {
  return (
    <ol class="own-deck">
      {rows.map(({ id, text, said, skipped }, place) => (
        <li key={id}>
          <button type="button" class="own-card" onClick={() => change(place)}>
            <span>{text}</span>
            <span class={said === null ? "soft" : "own-said"}>{said ?? (skipped ? words.skipped : words.open)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
